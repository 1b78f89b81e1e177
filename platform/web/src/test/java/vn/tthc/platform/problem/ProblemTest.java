package vn.tthc.platform.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTest {
    @Test
    void aRefusalIsToldInBothLanguagesWithItsFields() {
        var problem = Problem.of(new InvalidInput("applicant.name", "Thiếu họ tên.", "Name is missing."), "/api/v1/x");
        assertEquals("invalid-input", problem.slug());
        assertEquals(400, problem.status());
        assertEquals("Thiếu họ tên.", problem.detail());
        assertEquals("Name is missing.", problem.detailEn());
        assertEquals("applicant.name", problem.errors().getFirst().field());
    }

    @Test
    void whatIsEmptyIsLeftOutOfTheBody() throws Exception {
        String json = new ObjectMapper().writeValueAsString(Problem.of(new HttpRefusal.NothingHere(), "/x"));
        assertFalse(json.contains("errors"), json);
        assertFalse(json.contains("traceId"), json);
    }

    @Test
    void anUnexpectedErrorShowsItsTraceIdAndNothingElse() {
        var problem = Problem.unexpected("/x", "abc");
        assertTrue(problem.detail().contains("abc"));
        assertEquals(500, problem.status());
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 405, 406, 413, 415, 418})
    void everyHttpStatusHasAProblemOfThatStatus(int status) {
        assertEquals(status, HttpProblems.of(status, "/x").status());
    }
}
