package vn.tthc.gateway.dossier;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** A paper as it was handed in. */
@Description("A component of the procedure by its number; `form` NONE = not handed in")
@Input("ReceivedPaperInput")
public record ReceivedPaperInput(
        int no,
        PaperForm form,
        @Nullable Integer originals,
        @Nullable Integer copies,
        @Nullable String fileId,

        @Description("With form DATA, the one that was looked up; it must be that of the list decision") @Nullable
        String database,

        @Description("MISSING or WRONG with a paper that was taken because the data were not to be had") @Nullable
        LookUpOutcome lookUp) {}
