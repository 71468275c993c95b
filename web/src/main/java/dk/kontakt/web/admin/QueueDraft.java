package dk.kontakt.web.admin;

import dk.kontakt.category.QueueDefinition;

/** A queue in the form. */
public class QueueDraft extends NamedDraft {
    private int position;

    QueueDraft(QueueDefinition from) {
        super(from.code(), from.danish(), from.english());
        position = from.position();
    }

    QueueDefinition definition() {
        return new QueueDefinition(getCode(), getDanish(), getEnglish(), position);
    }

    public int getPosition() {
        return position;
    }

    public void setPosition(int position) {
        this.position = position;
    }
}
