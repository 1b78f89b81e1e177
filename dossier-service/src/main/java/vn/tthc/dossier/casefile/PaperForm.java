package vn.tthc.dossier.casefile;

/** In which form a paper was handed in. */
public enum PaperForm {
    /** Not handed in. */
    NONE,
    ORIGINAL,
    COPY,
    ELECTRONIC,
    /** On paper, scanned at the counter (số hóa). */
    DIGITISED,
    /** Taken from an earlier dossier or the personal data store (tái sử dụng). */
    REUSED;

    boolean received() {
        return this != NONE;
    }

    boolean digital() {
        return this == ELECTRONIC || this == DIGITISED || this == REUSED;
    }
}
