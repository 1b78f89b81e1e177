package vn.tthc.catalog.quality;

import java.util.List;
import java.util.stream.Stream;

/** What the checks say: findings, and one correction at most for each part. */
record Checked(List<Finding> findings, List<Correction> corrections) {
    static final Checked NOTHING = new Checked(List.of(), List.of());

    Checked and(Checked other) {
        return new Checked(
                Stream.concat(findings.stream(), other.findings.stream()).toList(),
                Stream.concat(corrections.stream(), other.corrections.stream()).toList());
    }
}
