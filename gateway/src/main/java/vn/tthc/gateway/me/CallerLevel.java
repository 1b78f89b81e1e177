package vn.tthc.gateway.me;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import vn.tthc.platform.identity.Level;

/** Level of the administration that the caller works at, with words for readers of the schema. */
@Enum("Level")
public enum CallerLevel {
    @Description("Cấp tỉnh / Province")
    PROVINCE,
    @Description("Sở, ban, ngành / Department")
    DEPARTMENT,
    @Description("Cấp xã / Commune")
    COMMUNE,
    @Description("Trung ương / National")
    NATIONAL,
    @Description("Không thuộc cấp nào / None")
    NONE;

    static CallerLevel of(Level level) {
        return switch (level) {
            case PROVINCE -> PROVINCE;
            case DEPARTMENT -> DEPARTMENT;
            case COMMUNE -> COMMUNE;
            case NATIONAL -> NATIONAL;
            case NONE -> NONE;
        };
    }
}
