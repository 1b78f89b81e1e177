package vn.tthc.gateway.dossier;

import io.smallrye.graphql.api.Nullable;
import vn.tthc.gateway.shared.FileRef;

/** A component in a dossier, handed in or not. */
public record DossierPaper(
        int no,
        String name,
        boolean required,
        boolean received,
        int originals,
        int copies,
        PaperForm form,
        @Nullable FileRef file) {}
