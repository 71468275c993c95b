package dk.kontakt.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The leases of the jobs that run on this node. */
@ApplicationScoped
class RunningJobs {
    private final Map<String, Lease> leases = new ConcurrentHashMap<>();

    void began(String job, Lease lease) {
        leases.put(job, lease);
    }

    void ended(String job) {
        Lease lease = leases.remove(job);
        if (lease != null) {
            lease.close();
        }
    }
}
