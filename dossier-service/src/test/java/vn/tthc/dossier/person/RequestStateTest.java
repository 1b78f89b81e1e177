package vn.tthc.dossier.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RequestStateTest {
    @Test
    void aRequestStandsWhereWhatWasWrittenDownPutsIt() {
        assertEquals(RequestState.OPEN, PersonRequest.state(null, false));
        assertEquals(RequestState.DECIDED, PersonRequest.state(Decision.PARTLY, false));
        assertEquals(RequestState.DONE, PersonRequest.state(Decision.GRANTED, true));
        assertEquals(RequestState.REFUSED, PersonRequest.state(Decision.REFUSED, false));
    }
}
