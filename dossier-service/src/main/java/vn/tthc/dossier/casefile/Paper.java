package vn.tthc.dossier.casefile;

import org.jspecify.annotations.Nullable;
import vn.tthc.platform.file.FileRef;

/** One paper of a dossier (thành phần hồ sơ) as asked for and as handed in: shape of the API. */
public record Paper(
        int no,
        String name,
        boolean required,
        boolean received,
        int originals,
        int copies,
        PaperForm form,
        @Nullable FileRef file) {}
