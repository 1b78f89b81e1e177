package vn.tthc.dossier.casefile;

import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.procedure.PaperFlags;
import vn.tthc.platform.file.FileRef;

/**
 * One paper of a dossier (thành phần hồ sơ) as asked for and as handed in: shape of the API.
 *
 * @param received handed in, or replaced by data
 * @param flags what list decisions said of it on the day of receipt; null when that is not known
 * @param lookUp in the database whose data take its place; null when none was made
 */
public record Paper(
        int no,
        String name,
        boolean required,
        boolean received,
        int originals,
        int copies,
        PaperForm form,
        @Nullable FileRef file,
        @Nullable PaperFlags flags,
        @Nullable DataLookUp lookUp) {}
