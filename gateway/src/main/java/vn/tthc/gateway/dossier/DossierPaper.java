package vn.tthc.gateway.dossier;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
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
        @Nullable FileRef file,

        @Description("What list decisions said of it on the day of receipt; null when that is not known") @Nullable
        PaperFlags flags,

        @Description("In the database whose data take its place; null when none was made") @Nullable
        DataLookUp lookUp) {}
