package vn.tthc.platform.sample;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import vn.tthc.platform.data.Ids;

/** Something a unit wants to remember. */
@Entity
@Table(name = "note")
class Note {
    @Id
    UUID id = Ids.next();

    @Column(name = "unit_id", nullable = false)
    String unitId = "";

    @Column(nullable = false)
    String text = "";

    @Version
    int revision;
}
