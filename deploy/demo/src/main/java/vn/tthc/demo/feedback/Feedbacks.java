package vn.tthc.demo.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import vn.tthc.demo.catalogue.Catalogue;
import vn.tthc.demo.catalogue.Unit;
import vn.tthc.demo.chance.Chance;
import vn.tthc.demo.chance.Weighted;
import vn.tthc.demo.feedback.Course.Plan;
import vn.tthc.demo.feedback.FeedbackItem.Sender;
import vn.tthc.demo.people.Applicant;
import vn.tthc.demo.people.Officer;
import vn.tthc.demo.people.Officers;
import vn.tthc.demo.people.People;
import vn.tthc.demo.worktime.Span;
import vn.tthc.demo.worktime.WorkDays;

/** Makes feedback with what was done to it; the same for the same seed, number, catalogue and day. */
public final class Feedbacks {
    private static final String OFFICE = "VPUBND";
    private static final double NAMES_NO_UNIT = 30;
    private static final int RECENT_DAYS = 20;
    private static final Weighted<String> CHANNELS = new Weighted<String>()
            .add("NATIONAL_PORTAL", 45)
            .add("PROVINCE_PORTAL", 25)
            .add("ZALO", 12)
            .add("PHONE", 8)
            .add("IN_PERSON", 6)
            .add("LETTER", 4);
    private static final List<String> WRITTEN_DOWN = List.of("PHONE", "IN_PERSON", "LETTER");
    private static final List<String> PLACES = List.of(
            "bộ phận một cửa", "quầy tiếp nhận số 2", "khu vực trả kết quả", "điểm tiếp nhận lưu động", "phòng chờ");

    private final long seed;
    private final Span span;
    private final Officers officers = new Officers();
    private final List<Template> templates = Template.all();
    private final List<Unit> desks;
    private final Weighted<Unit> units;
    private final List<Unit> communes;
    private final Unit office;
    private final List<Plan> plans;

    public Feedbacks(Catalogue catalogue, Span span, long seed, int wanted) {
        Catalogue known = catalogue.since(span.first());
        List<Unit> all = new ArrayList<>(known.communes());
        all.addAll(known.departments());
        this.seed = seed;
        this.span = span;
        this.desks = all.stream().filter(officers::demo).toList();
        this.units =
                Weighted.of(all, unit -> officers.demo(unit) ? 6 : unit.kind().equals("phuong") ? 2 : 1);
        this.communes = known.communes();
        this.office = known.departments().stream()
                .filter(unit -> unit.code().equals(OFFICE))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The catalogue has no unit " + OFFICE));
        this.plans = Course.plans(wanted, desks.size(), Chance.of(seed, "feedback plans", wanted));
    }

    /** Those with the numbers from {@code first} to before {@code end}. */
    public List<FeedbackItem> make(int first, int end) {
        List<FeedbackItem> made = new ArrayList<>();
        for (int no = first; no < Math.min(end, plans.size()); no++) {
            made.add(make(no, plans.get(no)));
        }
        return made;
    }

    private FeedbackItem make(int no, Plan plan) {
        Chance chance = Chance.of(seed, "feedback", no);
        Unit unit = plan.desk() < 0 ? units.draw(chance) : desks.get(plan.desk());
        boolean viaOffice = !unit.equals(office) && viaOffice(plan, chance);
        String channel = CHANNELS.draw(chance);
        Officer scribe = officers.of(viaOffice ? office : unit, Officer.Task.FEEDBACK);
        Instant at = received(plan, chance);
        String place = chance.pick(PLACES);
        Template text = chance.pick(templates).at(unit.name(), place);
        var handling = new Handling(span, officers, new Handling.Sides(office, unit, units.draw(chance)), text, chance);
        return new FeedbackItem(
                "demo-" + seed + "-" + no,
                text.category(),
                channel,
                text.title(),
                text.content(),
                sender(unit, at, chance),
                place + ", " + unit.name(),
                viaOffice ? null : unit.id(),
                at,
                WRITTEN_DOWN.contains(channel) ? Handling.actor(scribe) : null,
                handling.steps(plan.course(), viaOffice, at));
    }

    /** What waits at a desk is there already, unless it waits to be taken over from the office. */
    private static boolean viaOffice(Plan plan, Chance chance) {
        return plan.desk() < 0 ? chance.percent(NAMES_NO_UNIT) : plan.course() == Course.FORWARDED;
    }

    private Sender sender(Unit unit, Instant at, Chance chance) {
        Unit home = unit.commune() || communes.isEmpty() ? unit : chance.pick(communes);
        Applicant person = People.citizen(chance, home, WorkDays.day(at));
        return new Sender(person.name(), person.phone(), person.email(), person.address());
    }

    /** Long enough ago for what has been done since. */
    private Instant received(Plan plan, Chance chance) {
        List<LocalDate> days = span.latest(Integer.MAX_VALUE);
        int least =
                switch (plan.course()) {
                    case NEW -> 0;
                    case ACCEPTED, FORWARDED, RETURNED, REFUSED -> 3;
                    case IN_PROGRESS, WAITING_SUPPLEMENT -> 5;
                    case WAITING_PUBLICATION, EMAILED -> 9;
                    case PUBLISHED -> 14;
                };
        int most =
                switch (plan.course()) {
                    case NEW -> 1;
                    case ACCEPTED, FORWARDED, RETURNED -> 6;
                    case WAITING_PUBLICATION -> 13;
                    default -> RECENT_DAYS;
                };
        int ago = plan.recent() ? chance.between(least, most) : chance.between(RECENT_DAYS + 2, days.size() - 1);
        LocalTime time = LocalTime.of(7, 5).plusMinutes(chance.between(0, 250));
        return days.get(Math.min(ago, days.size() - 1))
                .atTime(time)
                .atZone(WorkDays.ZONE)
                .toInstant();
    }
}
