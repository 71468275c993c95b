package dk.kontakt.demo.story;

import dk.kontakt.demo.crew.Agenda;
import dk.kontakt.demo.crew.Crew;
import dk.kontakt.demo.crew.Dispatch;
import dk.kontakt.demo.crew.Rota;
import dk.kontakt.demo.season.Arrivals;
import dk.kontakt.demo.setup.ShopRules;
import dk.kontakt.demo.shop.Shop;
import dk.kontakt.demo.shop.Spending;
import java.time.Instant;

/** All that stories play in. */
record Stage(
        long seed,
        Instant now,
        Arrivals arrivals,
        Shop shop,
        Spending spending,
        ShopRules rules,
        Rota rota,
        Crew crew,
        Agenda agenda,
        Dispatch dispatch,
        Pace pace,
        Wording wording,
        Ledger ledger) {}
