package vn.tthc.dossier.exchange;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A dossier as the portal lists it.
 *
 * @param status national status; @param receivedAt {@code yyyyMMddHHmmss}, null when it does not say; @param dueAt likewise
 * @param progress entries of the progress that it has
 */
public record RemoteDossier(
        @JsonProperty("MaHoSo") String code,
        @JsonProperty("TrangThaiHoSo") int status,
        @JsonProperty("NgayNopHoSo") @Nullable String filedAt,
        @JsonProperty("NgayTiepNhan") @Nullable String receivedAt,
        @JsonProperty("NgayHenTra") @Nullable String dueAt,
        @JsonProperty("SoTienTrinh") int progress,
        @JsonProperty("CoKetQua") boolean result) {}
