package vn.tthc.gateway.key;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tthc.gateway.session.Callers;
import vn.tthc.platform.identity.CurrentUser;
import vn.tthc.platform.page.Page;
import vn.tthc.platform.page.PageRequest;
import vn.tthc.platform.problem.HttpRefusal;
import vn.tthc.platform.problem.InvalidInput;
import vn.tthc.platform.time.Clocks;

/** What the province does about keys. Keycloak decides who may. */
@ApplicationScoped
class KeyService {
    private static final String READ = "keys:read";
    private static final String MANAGE = "keys:manage";
    private static final int LONGEST_OVERLAP_DAYS = 30;

    private final Callers callers;
    private final KeyStore store;
    private final ReadLog log;
    private final Clock clock;

    KeyService(Callers callers, KeyStore store, ReadLog log, Clock clock) {
        this.callers = callers;
        this.store = store;
        this.log = log;
        this.clock = clock;
    }

    Uni<Page<ApiKey>> page(PageRequest page) {
        return allowed(READ).chain(() -> store.page(page));
    }

    Uni<ApiKey> get(String id) {
        return allowed(READ).chain(() -> store.get(uuid(id)));
    }

    Uni<Page<ApiKeyRead>> reads(String id, PageRequest page) {
        return allowed(READ).chain(() -> log.reads(uuid(id), page));
    }

    /** @param month {@code 2026-11}; null: this one */
    Uni<List<ApiKeyUsage>> usage(@Nullable String month) {
        return allowed(READ).chain(() -> log.usage(month(month), null));
    }

    Uni<IssuedApiKey> issue(IssueApiKeyInput input, String request) {
        return allowed(MANAGE).chain(user -> {
            if (request.length() < 8 || request.length() > 80)
                throw new InvalidInput(
                        "idempotencyKey",
                        "Khóa chống lặp cần từ 8 đến 80 ký tự.",
                        "The idempotency key must have 8 to 80 characters.");
            var terms = KeyTerms.of(input, LocalDate.now(clock));
            var secret = KeySecret.make();
            return store.issue(UUID.randomUUID(), request, terms, secret, user.username())
                    .map(key -> new IssuedApiKey(key, secret.text()));
        });
    }

    /** @param overlapDays how long the secrets before go on; 0: not at all */
    Uni<IssuedApiKey> rotate(String id, int overlapDays) {
        return allowed(MANAGE).chain(user -> {
            if (overlapDays < 0 || overlapDays > LONGEST_OVERLAP_DAYS)
                throw new InvalidInput(
                        "overlapDays",
                        "Thời gian dùng song song từ 0 đến " + LONGEST_OVERLAP_DAYS + " ngày.",
                        "The overlap must be 0 to " + LONGEST_OVERLAP_DAYS + " days.");
            var secret = KeySecret.make();
            var end = OffsetDateTime.now(clock).plus(Duration.ofDays(overlapDays));
            return store.rotate(uuid(id), secret, end, user.username())
                    .map(key -> new IssuedApiKey(key, secret.text()));
        });
    }

    Uni<ApiKey> revoke(String id, String reason) {
        return allowed(MANAGE).chain(user -> {
            if (reason.isBlank() || reason.length() > 500)
                throw new InvalidInput(
                        "reason", "Cần lý do từ 1 đến 500 ký tự.", "A reason of 1 to 500 characters is needed.");
            return store.revoke(uuid(id), reason.strip(), user.username());
        });
    }

    private Uni<CurrentUser> allowed(String permission) {
        return callers.current().invoke(user -> {
            if (user.isAnonymous()) throw new HttpRefusal.NoToken();
            user.require(permission);
        });
    }

    YearMonth month(@Nullable String month) {
        try {
            return month == null ? YearMonth.now(clock.withZone(Clocks.ZONE)) : YearMonth.parse(month);
        } catch (DateTimeException e) {
            throw new InvalidInput("month", "Tháng cần ở dạng 2026-11.", "The month must be given as 2026-11.");
        }
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new KeyRefusal.NotFound();
        }
    }
}
