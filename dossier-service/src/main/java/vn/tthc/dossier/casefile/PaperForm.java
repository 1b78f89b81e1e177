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
    REUSED,
    /** Not handed in: data of a database take its place (thay thế bằng dữ liệu). */
    DATA;

    boolean received() {
        return this != NONE;
    }

    /** On paper or as a file; what data stand for is there without having been handed in. */
    boolean handedIn() {
        return this != NONE && this != DATA;
    }

    boolean digital() {
        return this == ELECTRONIC || this == DIGITISED || this == REUSED;
    }
}
