package vn.tthc.platform.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RefusedRequestsTest {
    @Test
    void anAddressInTheLogSaysNothingOfAPerson() {
        assertEquals("/api/v1/applicants/…", RefusedRequests.told("/api/v1/applicants/089190000001"));
        assertEquals("/api/v1/applicants/…/x", RefusedRequests.told("/api/v1/applicants/301234567/x"));
        assertEquals(
                "/api/v1/public/dossiers/30307-260316-0001",
                RefusedRequests.told("/api/v1/public/dossiers/30307-260316-0001"));
    }

    @Test
    void anAddressWritesNoLineOfItsOwn() {
        assertEquals("/a?b", RefusedRequests.told("/a\nb"));
        assertEquals(201, RefusedRequests.told("/" + "x".repeat(5_000)).length());
    }
}
