package dk.kontakt.category;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A queue that categories lead to. */
@Entity
@Table(name = "queue")
class WorkQueue {
    @Id
    private String code;

    @Column(name = "name_da")
    private String danish;

    @Column(name = "name_en")
    private String english;

    private int position;

    @SuppressWarnings("NullAway.Init")
    protected WorkQueue() {}

    WorkQueue(QueueDefinition definition) {
        this.code = definition.code();
        this.danish = definition.danish();
        this.english = definition.english();
        this.position = definition.position();
    }

    QueueDefinition definition() {
        return new QueueDefinition(code, danish, english, position);
    }
}
