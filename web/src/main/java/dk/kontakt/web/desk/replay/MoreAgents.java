package dk.kontakt.web.desk.replay;

import dk.kontakt.routing.replay.Changes;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** So many agents more like one whom there is. */
public class MoreAgents implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String like;
    private int count = 1;

    List<Changes.Addition> additions() {
        String model = like;
        return model == null || model.isEmpty() ? List.of() : List.of(new Changes.Addition(model, count));
    }

    public @Nullable String getLike() {
        return like;
    }

    public void setLike(@Nullable String like) {
        this.like = like;
    }

    public int getCount() {
        return count;
    }

    public void setCount(int count) {
        this.count = count;
    }
}
