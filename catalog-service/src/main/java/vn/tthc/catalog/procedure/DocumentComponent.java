package vn.tthc.catalog.procedure;

import org.jspecify.annotations.Nullable;

/**
 * One paper of a dossier (thành phần hồ sơ).
 *
 * @param no place in the list, from 1
 * @param caseName heading under which the procedure lists it; null when there is one list only
 * @param required every dossier must have it; conditional papers are not required
 * @param formFile names of the form's files, joined by "; "; null when there is no form
 */
public record DocumentComponent(
        int no,
        @Nullable String caseName,
        @Nullable String code,
        String name,
        int originals,
        int copies,
        boolean required,
        @Nullable String formFile) {}
