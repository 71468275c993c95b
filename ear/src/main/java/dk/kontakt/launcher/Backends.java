package dk.kontakt.launcher;

import java.util.Optional;

/** The database and the broker: each either embedded, then it is a part to start, or the user's own. */
record Backends(
        Optional<DatabaseProcess> database,
        DatabaseAddress databaseAddress,
        Optional<BrokerProcess> broker,
        BrokerAddress brokerAddress) {

    static Backends of(Home home, Settings settings) {
        Secrets secrets = new Secrets(home);
        DatabaseProcess database = new DatabaseProcess(home, secrets, settings);
        BrokerProcess broker = new BrokerProcess(home, secrets, settings);
        Optional<DatabaseAddress> otherDatabase = DatabaseAddress.external(settings);
        Optional<BrokerAddress> otherBroker = BrokerAddress.external(settings);
        return new Backends(
                otherDatabase.isPresent() ? Optional.empty() : Optional.of(database),
                otherDatabase.orElseGet(database::address),
                otherBroker.isPresent() ? Optional.empty() : Optional.of(broker),
                otherBroker.orElseGet(broker::address));
    }

    void clear() {
        broker.ifPresent(Part::clear);
        database.ifPresent(Part::clear);
    }
}
