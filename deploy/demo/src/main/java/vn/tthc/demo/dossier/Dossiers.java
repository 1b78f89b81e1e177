package vn.tthc.demo.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tthc.demo.catalogue.Catalogue;
import vn.tthc.demo.catalogue.Procedure;
import vn.tthc.demo.catalogue.Procedure.Channel;
import vn.tthc.demo.catalogue.Unit;
import vn.tthc.demo.chance.Chance;
import vn.tthc.demo.dossier.DossierItem.Action;
import vn.tthc.demo.dossier.DossierItem.Result;
import vn.tthc.demo.dossier.DossierItem.Step;
import vn.tthc.demo.dossier.Timeline.Moment;
import vn.tthc.demo.people.Applicant;
import vn.tthc.demo.people.Officer;
import vn.tthc.demo.people.Officers;
import vn.tthc.demo.people.People;
import vn.tthc.demo.worktime.Span;
import vn.tthc.demo.worktime.WorkDays;

/** Makes dossiers with their histories; the same for the same seed, number, catalogue and day. */
public final class Dossiers {
    private static final double ONLINE = 93;
    private static final double BY_POST = 15;
    private static final double ELECTRONIC_RESULT = 87;
    private static final int DRAWS = 400;
    private static final String PORTAL = "dvcqg";
    private static final String PORTAL_NAME = "Cổng Dịch vụ công quốc gia";

    private final long seed;
    private final Officers officers;
    private final Offices offices;
    private final Timelines timelines;
    private final List<Plan> plans;

    public Dossiers(Catalogue catalogue, Span span, long seed, int wanted) {
        this.seed = seed;
        this.officers = new Officers();
        this.offices = new Offices(catalogue.since(span.first()), officers);
        this.timelines = new Timelines(span);
        this.plans = Plan.of(wanted, offices.desks(), Chance.of(seed, "plans", wanted));
    }

    /** Those with the numbers from {@code first} to before {@code end}. */
    public List<DossierItem> make(int first, int end) {
        List<DossierItem> made = new ArrayList<>();
        for (int no = first; no < Math.min(end, plans.size()); no++) {
            made.add(make(no, plans.get(no)));
        }
        return made;
    }

    private DossierItem make(int no, Plan plan) {
        Chance chance = Chance.of(seed, "dossier", no);
        Unit handling = offices.handling(plan, chance);
        return find(no, plan, handling, chance)
                .or(() -> find(
                        no, new Plan(plan.fate(), null), offices.handling(new Plan(plan.fate(), null), chance), chance))
                .or(() -> find(no, new Plan(Fate.RECEIVED, null), handling, chance))
                .orElseThrow(() -> new IllegalStateException(
                        "The catalogue has no procedure for a dossier " + plan.fate() + " at " + handling.id()));
    }

    private Optional<DossierItem> find(int no, Plan plan, Unit handling, Chance chance) {
        for (int draw = 0; draw < DRAWS; draw++) {
            Channel channel = channel(plan.fate(), chance);
            Procedure procedure =
                    offices.procedure(handling, channel, plan.fate(), chance).orElse(null);
            Timeline timeline = procedure == null ? null : timeline(plan.fate(), procedure, channel, chance);
            if (procedure != null && timeline != null) {
                Unit receiving = offices.receiving(handling, procedure, plan, chance);
                return Optional.of(item(no, procedure, channel, receiving, handling, timeline, chance));
            }
        }
        return Optional.empty();
    }

    private @Nullable Timeline timeline(Fate fate, Procedure procedure, Channel channel, Chance chance) {
        var needs = new Timeline.Needs(fate, procedure.limit(channel), channel == Channel.ONLINE, procedure.ofLand());
        return timelines.draw(needs, chance).orElse(null);
    }

    private DossierItem item(
            int no,
            Procedure procedure,
            Channel channel,
            Unit receiving,
            Unit handling,
            Timeline timeline,
            Chance chance) {
        boolean online = channel == Channel.ONLINE;
        Officer intake = officers.of(receiving, Officer.Task.INTAKE);
        boolean paid = procedure.costs(channel) && chance.percent(95);
        return new DossierItem(
                "demo-" + seed + "-" + no,
                receiving.id(),
                timeline.at(),
                online ? PORTAL : intake.username(),
                online ? PORTAL_NAME : intake.name(),
                procedure.code(),
                channel,
                applicant(procedure, offices.home(receiving, chance), timeline, chance),
                Handed.papers(procedure, channel, chance),
                handling.id(),
                procedure.costs(channel) ? paid : null,
                procedure.costs(channel) ? paid && chance.percent(online ? 88 : 20) : null,
                returnBy(online, chance),
                steps(timeline, receiving, handling, chance));
    }

    private List<Step> steps(Timeline timeline, Unit receiving, Unit handling, Chance chance) {
        return timeline.moments().stream()
                .map(moment -> step(moment, receiving, handling, chance))
                .toList();
    }

    private Step step(Moment moment, Unit receiving, Unit handling, Chance chance) {
        Officer by =
                switch (moment.action()) {
                    case ACCEPT, REFUSE, RECEIVE_SUPPLEMENT, CONFIRM_FINANCIAL_DUTY, RETURN_RESULT, WITHDRAW ->
                        officers.of(receiving, Officer.Task.INTAKE);
                    case TAKE, REQUEST_SUPPLEMENT, REQUEST_FINANCIAL_DUTY, FORWARD, STOP ->
                        officers.of(handling, Officer.Task.CASE);
                    case APPROVE -> officers.of(handling, Officer.Task.APPROVAL);
                };
        Result result = moment.action() == Action.APPROVE ? result(moment, handling, chance) : null;
        return new Step(
                moment.action(), moment.at(), by.username(), by.name(), reason(moment.action(), chance), result);
    }

    private static @Nullable String reason(Action action, Chance chance) {
        return switch (action) {
            case REFUSE -> chance.pick(Phrases.REFUSAL);
            case REQUEST_SUPPLEMENT -> chance.pick(Phrases.SUPPLEMENT);
            case REQUEST_FINANCIAL_DUTY -> chance.pick(Phrases.FINANCIAL_DUTY);
            case WITHDRAW -> chance.pick(Phrases.WITHDRAWAL);
            case STOP -> chance.pick(Phrases.STOP);
            case ACCEPT, TAKE, RECEIVE_SUPPLEMENT, CONFIRM_FINANCIAL_DUTY, FORWARD, APPROVE, RETURN_RESULT -> null;
        };
    }

    private static Result result(Moment moment, Unit handling, Chance chance) {
        String office = handling.commune() ? "UBND" : handling.code();
        return new Result(
                chance.between(1, 4800) + "/KQ-" + office,
                WorkDays.day(moment.at()),
                "Đã ký duyệt kết quả giải quyết thủ tục hành chính.",
                chance.percent(ELECTRONIC_RESULT));
    }

    private static Applicant applicant(Procedure procedure, Unit home, Timeline timeline, Chance chance) {
        String who = String.join(" ", procedure.applicants()).toLowerCase(Locale.ROOT);
        double share =
                !who.contains("doanh nghiệp") ? 0 : !who.contains("công dân") ? 100 : procedure.ofCommunes() ? 4 : 45;
        return chance.percent(share)
                ? People.enterprise(chance, home)
                : People.citizen(chance, home, WorkDays.day(timeline.at()));
    }

    private static Channel channel(Fate fate, Chance chance) {
        if (fate == Fate.REGISTERED || fate == Fate.REFUSED || chance.percent(ONLINE)) {
            return Channel.ONLINE;
        }
        return chance.percent(BY_POST) ? Channel.POST : Channel.COUNTER;
    }

    private static String returnBy(boolean online, Chance chance) {
        int where = chance.between(1, 100);
        return online ? where <= 60 ? "ONLINE" : where <= 90 ? "COUNTER" : "POST" : where <= 85 ? "COUNTER" : "POST";
    }
}
