package vn.tthc.dossier.procedure;

import org.jspecify.annotations.Nullable;

/**
 * What list decisions said of a paper (thành phần hồ sơ) on the day of receipt; kept with the dossier.
 *
 * @param mustDigitise it has to be digitised when it is received (phải số hóa)
 * @param replaceableBy database whose data take its place (thay thế bằng dữ liệu); null when none does. Legal source:
 *     Resolution 66.7/2025/NQ-CP
 * @param fallbackPaper the paper may still be asked for when those data are missing or wrong
 * @param reusable once digitised it is used again in later dossiers (được tái sử dụng)
 * @param originalNeeded a copy does not do (phải có bản chính)
 */
public record PaperFlags(
        boolean mustDigitise,
        @Nullable String replaceableBy,
        boolean fallbackPaper,
        boolean reusable,
        boolean originalNeeded) {}
