package vn.tthc.gateway.dossier;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

/** What list decisions said of a paper on the day of receipt. */
public record PaperFlags(
        @Description("Had to be digitised when it was received")
        boolean mustDigitise,

        @Description("The database whose data may take its place; null when none may") @Nullable
        String replaceableBy,

        @Description("The paper may still be asked for when those data are missing or wrong")
        boolean fallbackPaper,

        @Description("Once digitised it is used again in later dossiers")
        boolean reusable,

        @Description("A copy does not do") boolean originalNeeded) {}
