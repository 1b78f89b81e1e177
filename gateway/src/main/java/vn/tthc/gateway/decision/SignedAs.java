package vn.tthc.gateway.decision;

/** In whose name the signer signs: the chairman, or a vice-chairman for him (KT. Chủ tịch). */
public enum SignedAs {
    CHAIRMAN,
    FOR_CHAIRMAN
}
