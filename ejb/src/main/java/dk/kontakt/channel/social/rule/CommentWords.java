package dk.kontakt.channel.social.rule;

import java.util.regex.Pattern;

/** The words by which {@link CommentSorter} goes, Danish and English, each list a pattern over text in lower case. */
final class CommentWords {
    /** What turns a word into its opposite, up to three words before it. */
    static final Pattern NEGATION = words("""
            ikke|aldrig|ingen|intet|hverken|uden|ik|not|never|no|none|without|cannot|can't|cant|don't|dont|doesn't|doesnt|didn't|
            didnt|isn't|isnt|wasn't|hasn't|haven't|havent|won't|wont|aren't|nobody|ingenting
            """);

    /** What is a complaint by itself, unless it is negated. */
    static final Pattern COMPLAINT = words("""
            defekt\\w*|ødelagt\\w*|knækket\\w*|revnet\\w*|itu|i stykker|reklam(?!e[nr]?\\b)\\w*|klage\\w*|utilfreds\\w*|
            skuffe\\w*|dårlig\\w*|elendig\\w*|forfærdelig\\w*|uacceptabel\\w*|værste?|ringe kvalitet|ringe service|svindel\\w*|
            fup|snyd\\w*|forsink\\w*|mangler|manglede|forkerte?|fejl\\w*|beskadig\\w*|spild af penge|pengene tilbage|
            penge tilbage|refunder\\w*|venter stadig|ventet på|venter på|rykke\\w*|pinlig\\w*|useriøs\\w*|gik ned|gået ned|
            faldt fra hinanden|hul i|gik op|gået op|faldt af|faldet af|brød sammen|trukket to gange|afvist\\w*|helt død|flimrer|
            løb første|problem\\w*|besvær\\w*|broken?|broke|damaged|defective|faulty|cracked|torn|fell apart|falling apart|
            disappoint\\w*|terrible|awful|horrible|worst|unacceptable|rude|useless|scam\\w*|rip ?off|fraud|refund\\w*|money back|
            complain\\w*|still waiting|been waiting|delay\\w*|late|missing|wrong|lost|stopped working|waste of|came off|
            coming off|shrank|shrunk|ignored|done with|fell off|caught fire|poor|bad|ruined|overcharged|charged (?:me )?twice|
            issue|issues
            """);

    /** What a customer may expect: praise, or a fact; negated it is a complaint. */
    static final Pattern EXPECTED = words("""
            god|godt|gode|tilfreds|imponeret|fair|okay|i orden|virker|virkede|fungerer|kommet|kom|kommer|modtaget|fået|får|hørt|
            svar|svarer|svaret|svarede|leveret|ankommet|hjælp|sendt|passer|holder|holdt|dukkede op|dukket op|gjorde|good|great|
            happy|satisfied|impressed|work|works|working|worked|arrived?|came|come|received?|got|gotten|delivered|answer\\w*|
            repl(?:y|ied|ies)|respon[ds]\\w*|helped|help|acceptable|here|what i|shipped|log in|buy again|last|lasted|heard
            """);

    static final Pattern PRAISE = words("""
            elsker|lækker\\w*|lækkert|flot\\w*|smuk\\w*|fantastisk\\w*|dejlig\\w*|super|sejt?|seje|fed|fede|fedt|skøn\\w*|
            perfekt\\w*|tak for|tusind tak|glæder|tillykke|bedste|god|godt|gode|tilfreds|imponeret|sød\\w*|hyggelig\\w*|
            yndlings\\w*|love|loving|lovely|beautiful|gorgeous|amazing|awesome|perfect|great|best|nice|cute|pretty|stunning|
            fantastic|wonderful|happy|thank you|thanks|excited|congrat\\w*|good|favou?rite|cool
            """);

    /** What only whoever sells or sends can answer. */
    static final Pattern SERVICE = words("""
            jeres|lever\\w*|pris\\w*|koster|lager|størrelse\\w*|str|ordre\\w*|pakke\\w*|pakken|retur\\w*|bytte\\w*|butik\\w*|
            åbent?|åbner|åbningstid\\w*|bestil\\w*|sender i|fragt\\w*|kassen|mails?|ekspedient\\w*|garanti\\w*|farver?|
            kundeservice|rabat\\w*|gavekort\\w*|vaskes?|tilgængelig|faktura\\w*|nyhedsbrev\\w*|abonnement\\w*|your|deliver\\w*|
            price\\w*|cost\\w*|how much|stock|restock\\w*|sizes?|orders?|ordered|package|parcel|return\\w*|exchange|store|stores|
            shop|open|opening|ship|shipping|warranty|available|colou?rs?|customer service|discount\\w*|gift ?card|invoice|
            subscription|tracking|voucher\\w*|staff|waterproof|refill\\w*
            """);

    /** How a question begins that has no mark. */
    static final Pattern ASKS = around("(?U)^(?:hej|hi|hello|hey)?[ ,!]*(?:", """
            hvor (?:er min|er mit|er mine|bliver|lang|meget|mange|kan|finder)|hvornår|
            hvordan (?:kan|får|gør|kommer|returnerer|bestiller)|hvorfor|hvad (?:koster|gør|er prisen)|
            kan (?:i|jeg|man|nogen|den|det)|har i|sender i|findes (?:den|det|de)|er (?:den|det|de) (?:til|i|med)|er prisen|
            er der nogen|ved i|må (?:jeg|man)|får i|mon|where (?:is|are|can|do)|when (?:is|are|will|do|does|can)|
            how (?:do|does|can|long|much|many)|why|what (?:time|size|is the)|can (?:i|you|we)|could (?:i|you)|do you|
            is (?:the|this|it)|does (?:it|this|the)|is there|are there|are you|will you|any chance|any idea|anyone know
            """);

    /** An errand that is no question. */
    static final Pattern REQUEST = around("(?U).*\\b(?:", """
            hjælp mig|kontakt mig|skriv til mig|ring til mig|ring mig op|har brug for hjælp|
            vil gerne (?:have|bytte|returnere|afmelde|annullere|bestille|vide|ændre)|annuller\\w*|afmeld\\w*|ændre min|opsig\\w*|
            please (?:help|contact|call|send|reply|respond|answer|cancel|dm|check|advise)|contact me|call me|need help|cancel my|
            unsubscribe|would like to (?:return|exchange|cancel|know|order)|need to (?:return|change|cancel)|let me know|
            check (?:your|my) (?:dm|dms|inbox|messages|mail)|tjek jeres (?:indbakke|beskeder|mail)|vender i (?:lige )?tilbage
            """);

    static final Pattern ANGRY = Pattern.compile("[\\x{1F621}\\x{1F620}\\x{1F92C}\\x{1F44E}\\x{1F624}\\x{1F4A9}]");

    static final Pattern FOND = Pattern.compile(
            "[\\x{2764}\\x{1F60D}\\x{1F970}\\x{1F44D}\\x{1F389}\\x{1F44F}\\x{1F64C}\\x{1F525}\\x{1F929}\\x{1F618}\\x{1F495}]");

    /** Said to one person, who is not a shop. */
    static final Pattern TO_A_FRIEND = words("""
            du|dig|dit|din|vi|os|u|we|us|our|remember|husk|husker|look|se|skat|mor|mum|bro|you need|told you|you and
            """);

    private CommentWords() {}

    private static Pattern around(String before, String phrases) {
        return Pattern.compile(before + phrases.replace("\n", "") + ")\\b.*", Pattern.DOTALL);
    }

    private static Pattern words(String words) {
        return Pattern.compile("(?U)(?<![\\p{L}\\p{N}])(?:" + words.replace("\n", "") + ")(?![\\p{L}\\p{N}])");
    }
}
