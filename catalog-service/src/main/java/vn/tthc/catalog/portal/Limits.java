package vn.tthc.catalog.portal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.portal.PortalRecord.Case;
import vn.tthc.catalog.portal.PortalRecord.Method;
import vn.tthc.catalog.procedure.Channel;
import vn.tthc.catalog.procedure.LimitUnit;
import vn.tthc.catalog.procedure.TimeLimit;

/**
 * Chooses one time limit for each channel and case. Where a channel is listed several times the longest holds, since the
 * rows are mostly steps or cases told apart by free text only; all rows stay in the record as it came.
 */
final class Limits {
    /** Where a limit was found. */
    enum Source {
        METHOD,
        PROCESSING_CASE,
        TEXT,
        NOWHERE
    }

    /** @param sources where the limits of the channels were found, without repetition */
    record Chosen(List<TimeLimit> limits, Set<Source> sources) {}

    private record Time(BigDecimal value, LimitUnit unit) {}

    private record Found(@Nullable Time time, String text, Source source) {}

    private static final Pattern IN_WORDS = Pattern.compile(
            "(\\d{1,3}(?:[.,]5)?)\\s*(?:\\([^)]{1,30}\\)\\s*)?(ngày làm việc|ngày|giờ|tháng)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Comparator<Time> BY_LENGTH = Comparator.comparingDouble(Limits::hours);

    private Limits() {}

    static Chosen of(PortalRecord item) {
        Map<Channel, List<Method>> channels = new EnumMap<>(Channel.class);
        for (Method method : item.submissionMethods()) {
            channels.computeIfAbsent(channel(method.channel()), c -> new ArrayList<>())
                    .add(method);
        }
        Map<String, Time> cases = cases(item);
        List<TimeLimit> limits = new ArrayList<>();
        Set<Source> sources = new LinkedHashSet<>();
        channels.forEach((channel, methods) -> {
            Found found = find(methods, item);
            sources.add(found.source);
            limits.add(limit(channel, null, found.time, found.text));
            if (cases.size() > 1) {
                cases.forEach((name, time) -> {
                    if (time.unit != LimitUnit.NONE) {
                        limits.add(limit(channel, name, time, time.value.toPlainString()));
                    }
                });
            }
        });
        return new Chosen(limits, sources);
    }

    /** The distinct cases by name, each with its longest time; unit NONE when it has none. */
    private static Map<String, Time> cases(PortalRecord item) {
        Map<String, Time> cases = new LinkedHashMap<>();
        item.processingCases().stream()
                .filter(c -> !c.name().isBlank())
                .sorted(Comparator.comparing(Case::code))
                .forEach(c -> cases.merge(
                        c.name().strip(),
                        time(c.timeValue(), c.timeUnit()).orElse(new Time(BigDecimal.ZERO, LimitUnit.NONE)),
                        (a, b) -> BY_LENGTH.compare(a, b) >= 0 ? a : b));
        return cases;
    }

    static List<String> caseNames(PortalRecord item) {
        Map<String, Time> cases = cases(item);
        return cases.size() > 1 ? List.copyOf(cases.keySet()) : List.of();
    }

    private static Found find(List<Method> methods, PortalRecord item) {
        Optional<Method> longest = methods.stream()
                .filter(m -> time(m.timeLimitValue(), m.timeUnit()).isPresent())
                .max(Comparator.comparing(
                        m -> time(m.timeLimitValue(), m.timeUnit()).orElseThrow(), BY_LENGTH));
        if (longest.isPresent()) {
            Method method = longest.get();
            return new Found(
                    time(method.timeLimitValue(), method.timeUnit()).orElseThrow(), words(method), Source.METHOD);
        }
        String text = words(methods.getFirst());
        Optional<Time> ofCase = item.processingCases().stream()
                .flatMap(c -> time(c.timeValue(), c.timeUnit()).stream())
                .max(BY_LENGTH);
        if (ofCase.isPresent()) {
            return new Found(ofCase.get(), text, Source.PROCESSING_CASE);
        }
        Optional<Time> inWords = inWords(methods);
        return inWords.isPresent()
                ? new Found(inWords.get(), text, Source.TEXT)
                : new Found(null, text, Source.NOWHERE);
    }

    /** The one time that the texts state; empty when they state none or several. */
    private static Optional<Time> inWords(List<Method> methods) {
        Set<Time> times = new LinkedHashSet<>();
        for (Method method : methods) {
            Matcher matcher = IN_WORDS.matcher(words(method));
            while (matcher.find()) {
                LimitUnit unit =
                        switch (matcher.group(2).toLowerCase(java.util.Locale.ROOT)) {
                            case "ngày làm việc" -> LimitUnit.WORKING_DAY;
                            case "ngày" -> LimitUnit.DAY;
                            case "giờ" -> LimitUnit.HOUR;
                            default -> LimitUnit.MONTH;
                        };
                times.add(new Time(new BigDecimal(matcher.group(1).replace(',', '.')), unit));
            }
        }
        return times.size() == 1
                ? times.stream().filter(time -> time.value.signum() > 0).findFirst()
                : Optional.empty();
    }

    private static String words(Method method) {
        return Stream.of(method.timeLimitText(), method.description())
                .filter(text -> text != null && !text.isBlank())
                .reduce((a, b) -> a + "\n" + b)
                .orElse("");
    }

    private static Optional<Time> time(@Nullable BigDecimal value, String unit) {
        if (value == null || value.signum() <= 0) {
            return Optional.empty();
        }
        return switch (unit) {
            case "WORKING_DAY" -> Optional.of(new Time(value, LimitUnit.WORKING_DAY));
            case "DAY" -> Optional.of(new Time(value, LimitUnit.DAY));
            case "HOUR" -> Optional.of(new Time(value, LimitUnit.HOUR));
            case "MONTH" -> Optional.of(new Time(value, LimitUnit.MONTH));
            case "YEAR" -> Optional.of(new Time(value.multiply(BigDecimal.valueOf(12)), LimitUnit.MONTH));
            default -> Optional.empty();
        };
    }

    private static TimeLimit limit(Channel channel, @Nullable String caseName, @Nullable Time time, String text) {
        return time == null
                ? new TimeLimit(channel, caseName, null, LimitUnit.NONE, text)
                : new TimeLimit(channel, caseName, time.value, time.unit, text);
    }

    /** Rough length in working hours, to compare different units: five of seven days are worked, eight hours each. */
    private static double hours(Time time) {
        double value = time.value.doubleValue();
        return switch (time.unit) {
            case WORKING_DAY -> value * 8;
            case DAY -> value * 8 * 5 / 7;
            case HOUR -> value;
            case MONTH -> value * 30 * 8 * 5 / 7;
            case NONE -> 0;
        };
    }

    static Channel channel(String portal) {
        return switch (portal) {
            case "Trực tuyến" -> Channel.ONLINE;
            case "Dịch vụ bưu chính" -> Channel.POST;
            default -> Channel.COUNTER;
        };
    }
}
