package vn.tthc.dossier.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.file.FileRef;

/** What came out (kết quả giải quyết): shape of the API. */
public record Result(
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        @Nullable String summary,
        boolean electronic,
        @Nullable FileRef file) {}
