package dk.kontakt.web.admin;

import dk.kontakt.agent.NamedCode;
import java.util.List;
import java.util.Optional;

/** A table whose rows are no more than a code and a name in each language. */
public abstract class NamedRowsPage extends SetupPage<NamedDraft> {

    public abstract List<? extends NamedCode> getRows();

    @Override
    protected Optional<NamedDraft> find(String key) {
        return getRows().stream()
                .filter(row -> row.code().equals(key))
                .findFirst()
                .map(row -> new NamedDraft(row.code(), row.danish(), row.english()));
    }

    @Override
    protected NamedDraft blank() {
        return new NamedDraft("", "", "");
    }

    @Override
    protected String keyOf(NamedDraft edited) {
        return edited.getCode();
    }
}
