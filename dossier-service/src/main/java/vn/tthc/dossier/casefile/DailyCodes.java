package vn.tthc.dossier.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** {@code H01.30307-261122-0001}: province, receiving unit, day, number of at least four digits. */
@ApplicationScoped
class DailyCodes implements DossierCodes {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");

    private final String prefix;

    DailyCodes(DossierConfig config) {
        this.prefix = config.codePrefix();
    }

    @Override
    public String code(String unitCode, LocalDate day, long number) {
        return "%s.%s-%s-%04d".formatted(prefix, unitCode, DAY.format(day), number);
    }
}
