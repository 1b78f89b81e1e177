package vn.tthc.platform.sample;

import java.util.UUID;

record NoteView(UUID id, String unitId, String text, int revision) {
    static NoteView of(Note note) {
        return new NoteView(note.id, note.unitId, note.text, note.revision);
    }
}
