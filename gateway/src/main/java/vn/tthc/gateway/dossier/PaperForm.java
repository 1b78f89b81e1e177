package vn.tthc.gateway.dossier;

/** In which form a paper was handed in. */
public enum PaperForm {
    NONE,
    ORIGINAL,
    COPY,
    ELECTRONIC,
    DIGITISED,
    REUSED
}
