package dk.kontakt.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** Everything under {@code /api}. */
@ApplicationPath("/api")
public class ApiApplication extends Application {

    /** The contract is at {@code /openapi}; Jersey would describe itself in a language of its own as well. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
