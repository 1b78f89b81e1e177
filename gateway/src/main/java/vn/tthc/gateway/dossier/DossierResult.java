package vn.tthc.gateway.dossier;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import vn.tthc.gateway.shared.FileRef;

/** What was decided (kết quả giải quyết). */
public record DossierResult(
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        @Nullable String summary,
        boolean electronic,
        @Nullable FileRef file) {}
