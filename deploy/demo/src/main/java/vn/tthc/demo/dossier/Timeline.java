package vn.tthc.demo.dossier;

import java.time.Instant;
import java.util.List;
import vn.tthc.demo.dossier.DossierItem.Action;
import vn.tthc.demo.worktime.TimeLimit;

/** When what happened. @param at moment of receipt or registration */
record Timeline(Instant at, List<Moment> moments) {
    record Moment(Action action, Instant at) {}

    Timeline {
        moments = List.copyOf(moments);
    }

    /** @param land a pause is for the taxes on the land, not for papers */
    record Needs(Fate fate, TimeLimit limit, boolean online, boolean land) {}
}
