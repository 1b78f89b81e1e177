package vn.tthc.demo.dossier;

import java.util.List;
import vn.tthc.demo.catalogue.Procedure;
import vn.tthc.demo.catalogue.Procedure.Channel;
import vn.tthc.demo.catalogue.Procedure.Component;
import vn.tthc.demo.chance.Chance;
import vn.tthc.demo.dossier.DossierItem.Paper;

/** The papers that come with a dossier, mostly digital (87 % digitised in the province's report). */
final class Handed {
    private static final double OPTIONAL = 25;
    /** Of the papers that a database may take the place of. */
    private static final double DATA = 70;

    private Handed() {}

    /** All that every dossier must have, some of the others; one at least where the procedure lists any. */
    static List<Paper> papers(Procedure procedure, Channel channel, Chance chance) {
        List<Component> given = procedure.components().stream()
                .filter(paper -> paper.always() || paper.caseName() == null && chance.percent(OPTIONAL))
                .toList();
        List<Component> some =
                given.isEmpty() ? procedure.components().stream().limit(1).toList() : given;
        return some.stream()
                .map(paper -> new Paper(paper.no(), form(paper, channel, chance)))
                .toList();
    }

    private static String form(Component paper, Channel channel, Chance chance) {
        if (paper.replaceableBy() != null && chance.percent(DATA)) {
            return "DATA";
        }
        if (channel == Channel.ONLINE) {
            return chance.percent(22) ? "REUSED" : "ELECTRONIC";
        }
        return chance.percent(75) ? "DIGITISED" : chance.percent(60) ? "ORIGINAL" : "COPY";
    }
}
