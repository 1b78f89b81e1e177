package vn.tthc.gateway.shared;

import org.eclipse.microprofile.graphql.Description;

/** Against the appointment, frozen when handling ends (trước hạn, đúng hạn, quá hạn). */
public enum Outcome {
    @Description("Trước hạn / Early")
    EARLY,
    @Description("Đúng hạn / On time")
    ON_TIME,
    @Description("Trễ hạn / Late")
    LATE
}
