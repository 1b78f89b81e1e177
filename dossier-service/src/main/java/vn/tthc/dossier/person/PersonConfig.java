package vn.tthc.dossier.person;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;
import java.util.Map;

/** Periods that the law or the province's rules of archives set; none of them is part of the program. */
@ConfigMapping(prefix = "tthc.person")
interface PersonConfig {
    /** Makes the digest of an identity number; whoever does not have it cannot try out numbers. */
    String digestSecret();

    /** Days from the receipt of a request to its end. */
    AnswerDays answerDays();

    /**
     * How long the person stays in an ended dossier, by class of record: code of the procedure, else of its field, else
     * {@code all}. Without a period nothing is ever anonymised.
     */
    Map<String, Period> retention();

    /** Calendar days, by what is asked for. */
    interface AnswerDays {
        @WithDefault("10")
        int access();

        @WithDefault("10")
        int correction();

        @WithDefault("20")
        int erasure();

        @WithDefault("15")
        int restriction();
    }
}
