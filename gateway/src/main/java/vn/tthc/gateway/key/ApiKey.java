package vn.tthc.gateway.key;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import vn.tthc.platform.identity.KeyScope;

/** A key for a national consumer (khóa truy cập cấp quốc gia): who may read what, why, until when and how often. */
@Description("A key for a national consumer (khóa truy cập cấp quốc gia)")
public record ApiKey(
        String id,
        String name,
        @Description("Organisation that reads with it") String owner,
        String contact,
        String purpose,
        @Description("Căn cứ pháp lý") String legalGround,
        List<@NonNull KeyScope> scopes,
        @Description("Empty: the whole province") List<@NonNull String> unitIds,
        @Description("Empty: all fields") List<@NonNull String> fieldCodes,

        @Description("First day that figures may be about; null: from the beginning") @Nullable
        LocalDate periodFrom,

        @Description("Last day; null: without end") @Nullable
        LocalDate periodTo,

        @Description("Network addresses or ranges it may be used from; empty: any")
        List<@NonNull String> addresses,

        @Description("Requests in a minute") int perMinute,
        @Description("Requests in a day") int perDay,
        OffsetDateTime expiresAt,
        OffsetDateTime issuedAt,
        String issuedBy,
        ApiKeyState state,
        @Nullable OffsetDateTime revokedAt,
        @Nullable String revokedBy,
        @Nullable String revokeReason,
        @Nullable ApiKeyReminder reminder,
        @Nullable OffsetDateTime lastUsedAt,
        @Description("Requests of today") int requestsToday,

        @Description("Those that are valid, the newest first; empty when the key has ended")
        List<@NonNull ApiKeySecret> secrets) {}
