package dk.kontakt.report.staffing;

/** The share of contacts that find nobody free where nobody waits. */
final class ErlangB {
    private ErlangB() {}

    /** By recursion, which neither overflows nor loses digits however many agents there are. */
    static double blocking(int agents, double erlangs) {
        double blocking = 1;
        for (int n = 1; n <= agents; n++) {
            blocking = erlangs * blocking / (n + erlangs * blocking);
        }
        return blocking;
    }
}
