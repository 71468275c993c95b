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
            issue|issues|
            aldrig (?:mere|igen)|sidste gang|for lang tid|alt for (?:længe|sent|lang|dyrt)|ventetid\\w*|ignorerer?|lugter|stinker|smuldre\\w*|
            krympe\\w*|krøb|misfarve\\w*|ridse[rt]?|flænge\\w*|utæt\\w*|lækage|irriter\\w*|træt af|frustrer\\w*|rasende|vred|sjusk\\w*|
            håbløs\\w*|latterlig\\w*|til grin|skandal\\w*|uforskamme\\w*|uprofessionel\\w*|bedrag\\w*|vildled\\w*|løgn\\w*|lovede|
            forgæves|crasher|går ned|nede igen|fryser|dobbelt betaling|betalt (?:to gange|dobbelt)|trukket (?:for meget|dobbelt)|
            bortkomm\\w*|forsvund\\w*|stjålet|udslæt|farlig\\w*|brændt|(?:nul|en|én|0|1) stjerner?|uger siden|i ugevis|i månedsvis|
            (?:[2-9]|to|tre|fire|fem|flere) (?:uger|måneder)|
            do not buy|don't buy|never again|avoid|stay away|ridiculous|pathetic|shocking|appalling|disgust\\w*|frustrat\\w*|annoy\\w*|
            furious|angry|fed up|sick of|let down|regret\\w*|misleading|lied|liars?|dishonest|unhelpful|unprofessional|incompetent|
            rubbish|garbage|crap|junk|flimsy|leak(?:s|ed|ing)|scratched|dented|bent|ripped|stained|smells?|stinks?|peeling|
            crash(?:es|ed|ing)|glitch\\w*|keeps? (?:crashing|freezing|failing|breaking)|down again|error|errors|hung up|on hold|
            disappeared|vanished|stolen|incorrect|incomplete|empty box|unable to|hidden (?:fees?|charges?)|overpriced|
            took (?:weeks|months|forever|ages)|for (?:weeks|months)|weeks? (?:ago|late|now)|months? (?:ago|late|now)|chasing|yet again|
            (?:second|third|fourth) time|unreliable|unsafe|dangerous|joke|shambles|nightmare|died
            """);

    /** What a customer may expect: praise, or a fact; negated it is a complaint. */
    static final Pattern EXPECTED = words("""
            god|godt|gode|tilfreds|imponeret|fair|okay|i orden|virker|virkede|fungerer|kommet|kom|kommer|modtaget|fået|får|hørt|
            svar|svarer|svaret|svarede|leveret|ankommet|hjælp|sendt|passer|holder|holdt|dukkede op|dukket op|gjorde|good|great|
            happy|satisfied|impressed|work|works|working|worked|arrived?|came|come|received?|got|gotten|delivered|answer\\w*|
            repl(?:y|ied|ies)|respon[ds]\\w*|helped|help|acceptable|here|what i|shipped|log in|buy again|last|lasted|heard|
            anbefal\\w*|duer|dur|tænder|starter|oplader|loader|åbner|logge|betale|bestille|bruges?|aktivere|downloade|finde|værd|
            opdateret|lever op|ligner|tager telefonen|recommend\\w*|worth|turns? on|charges?|charging|fits?|opens?|loads?|access|reach|
            get through|picks? up|refunded|credited|updated|match(?:es)?|connects?|as described|as advertised|safe|fresh|clean|what we
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
            subscription|tracking|voucher\\w*|staff|waterproof|refill\\w*|
            webshop\\w*|hjemmeside\\w*|app'?en|login|konto|adgangskode\\w*|kodeord\\w*|chauffør\\w*|budet|kvittering\\w*|sporing\\w*|
            track|postnord|gls|udsolgt|medarbejder\\w*|personale\\w*|reservedel\\w*|ombyt\\w*|website|account|password|checkout|courier|
            driver|receipts?|replacement|sold out|pre-?orders?|promo code|coupon\\w*|spare parts?|employees?
            """);

    /** How a question begins that has no mark. */
    static final Pattern ASKS = around("(?U)^(?:hej|hi|hello|hey)?[ ,!]*(?:", """
            hvor (?:er min|er mit|er mine|bliver|lang|meget|mange|kan|finder)|hvornår|
            hvordan (?:kan|får|gør|kommer|returnerer|bestiller)|hvorfor|hvad (?:koster|gør|er prisen)|
            kan (?:i|jeg|man|nogen|den|det)|har i|sender i|findes (?:den|det|de)|er (?:den|det|de) (?:til|i|med)|er prisen|
            er der nogen|ved i|må (?:jeg|man)|får i|mon|where (?:is|are|can|do)|when (?:is|are|will|do|does|can)|
            how (?:do|does|can|long|much|many)|why|what (?:time|size|is the)|can (?:i|you|we)|could (?:i|you)|do you|
            is (?:the|this|it)|does (?:it|this|the)|is there|are there|are you|will you|any chance|any idea|anyone know|
            hvilke[nt]?|hvem (?:kan|skal)|hvad (?:med|størrelse|sker|hvis)|hvor (?:køber|ligger|får|stor|høj)|gælder (?:det|den|jeres)|
            passer (?:den|det|de)|virker (?:den|det|de)|kommer (?:den|det|de|der)|leverer i|tager i|kan det passe|er det muligt|
            er der (?:mulighed|flere|plads)|skal (?:man|jeg)|nogen der ved|nogle der ved|which|what (?:are|about|happens|if|sizes|colou?rs?)|
            where (?:to|did|will|has|have)|when (?:did|should)|how (?:come|big|is|are|will|to)|do (?:these|they|i)|did you get my|
            have you got|would (?:you|it|this)|should i|does anyone|has anyone
            """);

    /** An errand that is no question. */
    static final Pattern REQUEST = around("(?U).*\\b(?:", """
            hjælp mig|kontakt mig|skriv til mig|ring til mig|ring mig op|har brug for hjælp|
            vil gerne (?:have|bytte|returnere|afmelde|annullere|bestille|vide|ændre)|annuller\\w*|afmeld\\w*|ændre min|opsig\\w*|
            please (?:help|contact|call|send|reply|respond|answer|cancel|dm|check|advise)|contact me|call me|need help|cancel my|
            unsubscribe|would like to (?:return|exchange|cancel|know|order)|need to (?:return|change|cancel)|let me know|
            check (?:your|my) (?:dm|dms|inbox|messages|mail)|tjek jeres (?:indbakke|beskeder|mail)|vender i (?:lige )?tilbage|
            ring (?:lige )?til mig|svar (?:lige )?(?:på min|på mit|mig)|venligst|giv (?:mig )?besked|send mig|
            har (?:sendt jer|skrevet til jer|sendt en mail|skrevet en mail|ringet)|(?:prøvet|forsøgt) at (?:ringe|skrive|kontakte|få fat)|
            få fat (?:på|i) jer|vil (?:jeg )?gerne (?:høre|spørge|købe)|ønsker at|please (?:fix|explain|tell|sort|refund|update|email|reach|stop)|
            (?:dm|message|email) me|get back to me|sent you|emailed you|messaged you|i(?:'ve| have)? (?:tried|been trying) to|trying to (?:reach|contact|return|cancel)|
            i want (?:a|my) (?:refund|money)|want my money|i need (?:help|a refund|to|an? (?:answer|invoice|receipt|replacement))|
            (?:i'm|i am|we're|we are) looking for|wondering (?:if|when|whether|how)|can someone|help me
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
