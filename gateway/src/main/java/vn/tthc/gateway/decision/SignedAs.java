package vn.tthc.gateway.decision;

import org.eclipse.microprofile.graphql.Description;

/** In whose name the signer signs: the chairman, or a vice-chairman for him (KT. Chủ tịch). */
public enum SignedAs {
    @Description("Chủ tịch / Chairman")
    CHAIRMAN,
    @Description("KT. Chủ tịch – Phó Chủ tịch / Vice-chairman for the chairman")
    FOR_CHAIRMAN
}
