package vn.tthc.gateway.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SessionCookiesTest {
    @Test
    void theLibrarySeesTheSessionUnderItsOwnNameAndNothingThatWasPlanted() {
        assertEquals(
                "q_session=a; lang=vi; q_session_chunk_1=b=",
                SessionCookies.inside("__Host-q_session=a; q_session=planted; lang=vi;__Host-q_session_chunk_1=b="));
        assertEquals("", SessionCookies.inside("q_auth_1=planted"));
    }
}
