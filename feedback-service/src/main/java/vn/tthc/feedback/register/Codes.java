package vn.tthc.feedback.register;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.tthc.platform.data.Transactions;

/** Gives codes: {@code PAKN-YYMMDD-NNNN}, numbered within the day of receipt. Opaque to everyone else. */
@ApplicationScoped
class Codes {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");
    private static final String NEXT = """
            insert into feedback_counter (day, last) values ($1, 1)
            on conflict (day) do update set last = feedback_counter.last + 1 returning last""";

    private final Transactions transactions;
    private final Clock clock;

    Codes(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Within a transaction: the number is given back when it rolls back. */
    Uni<String> next(Instant receivedAt) {
        LocalDate day = LocalDate.ofInstant(receivedAt, clock.getZone());
        return transactions.statements().chain(sql -> sql.execute(NEXT, day)).map(rows -> "PAKN-%s-%04d"
                .formatted(DAY.format(day), rows.iterator().next().getInteger(0)));
    }
}
