package dk.kontakt.platform;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;

/** What was published of one kind, each under its number; read without the definitions, which are long. */
public final class Publications {
    private final EntityManager entities;
    private final String kind;
    private final String publications;

    /** @param kind an entity with the attribute {@code version} */
    public Publications(EntityManager entities, Class<? extends PublishedVersion> kind) {
        this.entities = entities;
        this.kind = kind.getSimpleName();
        this.publications = "select new dk.kontakt.platform.Publication"
                + "(r.version, r.comment, r.publishedBy, r.publishedAt) from " + this.kind + " r";
    }

    /** 0 before the first. */
    public int latest() {
        Integer latest = entities.createQuery("select max(r.version) from " + kind + " r", Integer.class)
                .getSingleResult();
        return latest == null ? 0 : latest;
    }

    /** The latest first. */
    public List<Publication> all() {
        return entities.createQuery(publications + " order by r.version desc", Publication.class)
                .getResultList();
    }

    public Optional<Publication> numbered(int version) {
        return entities.createQuery(publications + " where r.version = :version", Publication.class)
                .setParameter("version", version)
                .getResultStream()
                .findFirst();
    }

    /** Two who publish at once are told apart by the key of the version. */
    public static void store(EntityManager entities, PublishedVersion next, int basedOn) {
        try {
            entities.persist(next);
            entities.flush();
        } catch (PersistenceException e) {
            throw new PublicationOutdated(basedOn, basedOn + 1);
        }
    }
}
