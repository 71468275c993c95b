package dk.kontakt.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;

/** A remark among colleagues; the customer never sees it. */
@Entity
public class Note {
    @Id
    @SequenceGenerator(name = "note", sequenceName = "note_id_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "note")
    private long id;

    private long ticket;
    private String author;

    @Column(name = "written_at")
    private Instant writtenAt;

    private String body;

    @SuppressWarnings("NullAway.Init")
    protected Note() {}

    Note(long ticket, String author, Instant writtenAt, String body) {
        this.ticket = ticket;
        this.author = author;
        this.writtenAt = writtenAt;
        this.body = body;
    }

    public long id() {
        return id;
    }
}
