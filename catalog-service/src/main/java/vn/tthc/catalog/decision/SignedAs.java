package vn.tthc.catalog.decision;

/** In whose name the signer signs: the chairman himself, or a vice-chairman for him (KT. Chủ tịch). */
enum SignedAs {
    CHAIRMAN,
    FOR_CHAIRMAN
}
