package vn.tthc.gateway.procedure;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

/** A paper the procedure asks for (thành phần hồ sơ). */
public record DocumentComponent(
        int no,
        @Nullable String caseName,
        @Nullable String code,
        String name,
        int originals,
        int copies,
        boolean required,
        @Nullable String formFile,

        @Description("Has to be digitised when it is received, by a list decision in force")
        boolean mustDigitise,

        @Description("The database whose data take its place, by a list decision in force; null when none does")
        @Nullable
        String replaceableBy,

        @Description("The paper may still be asked for when those data are missing or wrong")
        boolean fallbackPaper,

        @Description("Once digitised it is used again in later dossiers, by a list decision in force")
        boolean reusable,

        @Description("A copy does not do, by a list decision in force")
        boolean originalNeeded) {}
