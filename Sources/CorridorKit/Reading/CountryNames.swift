/// Names of countries beside the short English ones of ISO 3166-1: everyday English, and German, French,
/// Dutch, Polish, Spanish, Portuguese, Italian, Swedish and Filipino where they differ.
///
/// The countries between which people remit most; others are known by code and English name.
/// Source: Unicode CLDR territory names.
enum CountryNames {
  static let text = """
    AE: UAE, Emirates, Vereinigte Arabische Emirate, Émirats arabes unis, Verenigde Arabische Emiraten, Zjednoczone Emiraty Arabskie, Emiratos Árabes Unidos, Emirados Árabes Unidos, Emirati Arabi Uniti, Förenade Arabemiraten
    AT: Österreich, Oesterreich, Autriche, Oostenrijk, Austria, Áustria, Österrike, Austriya
    AU: Australien, Australie, Australië, Austrália, Australya
    BE: Belgien, Belgique, België, Belgia, Bélgica, Belgio, Belhika
    BJ: Bénin
    BR: Brasilien, Brésil, Brazilië, Brazylia, Brasil, Brasile
    CA: Kanada, Canadá
    CH: Schweiz, Suisse, Zwitserland, Szwajcaria, Suiza, Suíça, Svizzera, Suwisa
    CI: Ivory Coast, Côte d'Ivoire, Elfenbeinküste, Ivoorkust, Wybrzeże Kości Słoniowej, Costa de Marfil, Costa do Marfim, Costa d'Avorio, Elfenbenskusten
    CN: Chine, Chiny, Cina, Kina, Tsina
    CO: Kolumbien, Colombie, Kolumbia, Colômbia, Kolombya
    CU: Kuba, Cuba
    CZ: Czech Republic, Tschechien, Tchéquie, Tsjechië, Czechy, Chequia, Tjeckien, Repubblica Ceca
    DE: Deutschland, Allemagne, Duitsland, Niemcy, Alemania, Alemanha, Germania, Tyskland, Alemanya
    DK: Dänemark, Danemark, Denemarken, Dania, Dinamarca, Danimarca, Danmark, Dinamarka
    DO: Dominican Rep, Dom. Republic, Dom. Rep., Dominican Republic, Rép. dominicaine, Rep. Dominicana, Rep. Dom., Dominik. Republik, Dominikanische Republik, République dominicaine, Dominicaanse Republiek, Dominikana, República Dominicana, Repubblica Dominicana, Dominikanska republiken, Republikang Dominikano
    ES: Spanien, Espagne, Spanje, Hiszpania, España, Espanha, Spagna, Espanya
    FI: Finnland, Finlande, Finlandia, Finlândia
    FR: Frankreich, Frankrijk, Francja, Francia, França, Frankrike, Pransiya, Pransya
    GB: UK, U.K., United Kingdom, Great Britain, England, Scotland, Wales, Northern Ireland, Britain, Vereinigtes Königreich, Großbritannien, Royaume-Uni, Verenigd Koninkrijk, Groot-Brittannië, Wielka Brytania, Reino Unido, Regno Unito, Storbritannien, Nagkakaisang Kaharian
    GH: Ghana, Gana
    HK: Hong Kong, Hongkong
    IE: Irland, Irlande, Ierland, Irlandia, Irlanda, Irlandya
    IN: Indien, Inde, Indie, Índia, Indiya
    IT: Italien, Italie, Italië, Włochy, Italia, Itália, Italya
    JP: Japon, Japonia, Japón, Japão, Giappone, Hapon
    KE: Kenia, Quênia, Kenya
    KH: Kambodscha, Cambodge, Cambodja, Kambodża, Camboya, Camboja, Cambogia, Kambodja, Kambodya
    KR: South Korea, Korea, Republic of Korea, Südkorea, Corée du Sud, Zuid-Korea, Korea Południowa, Corea del Sur, Coreia do Sul, Corea del Sud, Sydkorea, Timog Korea
    KW: Koweït, Koeweit, Kuwejt
    MA: Marokko, Maroc, Maroko, Marruecos, Marrocos, Marocco, Marocko
    MG: Madagaskar
    ML: Mali
    MX: Mexiko, Mexique, Meksyk, México, Messico, Mehiko
    MY: Malaysia, Malaisie, Maleisië, Malezja, Malasia, Malásia
    NG: Nigéria
    NL: Holland, The Netherlands, Netherlands, Niederlande, Pays-Bas, Nederland, Holandia, Niderlandy, Países Bajos, Países Baixos, Paesi Bassi, Olanda, Nederländerna
    NO: Norwegen, Norvège, Noorwegen, Norwegia, Noruega, Norvegia, Norge, Noruwega
    NZ: Neuseeland, Nouvelle-Zélande, Nieuw-Zeeland, Nowa Zelandia, Nueva Zelanda, Nova Zelândia, Nuova Zelanda, Nya Zeeland, Bagong Selanda
    PH: Philippines, The Philippines, Philippinen, Filipijnen, Filipiny, Filipinas, Filippine, Filippinerna, Pilipinas
    PL: Polen, Pologne, Polska, Polonia, Polônia, Polonya
    PT: Portugal, Portugalia, Portogallo
    QA: Katar, Qatar
    RO: Rumänien, Roumanie, Roemenië, Rumunia, Rumania, Rumanía, Romênia, Roménia, Rumanya
    RU: Russia, Russland, Russie, Rusland, Rosja, Rusia, Rússia, Ryssland, Rusya
    SA: Saudi Arabia, Saudi-Arabien, Arabie saoudite, Saoedi-Arabië, Arabia Saudyjska, Arabia Saudí, Arábia Saudita, Arabia Saudita, Saudiarabien, KSA
    SE: Schweden, Suède, Zweden, Szwecja, Suecia, Suécia, Svezia, Sverige, Suwesya
    SG: Singapur, Singapour, Singapura
    SN: Sénégal
    TH: Thaïlande, Tajlandia, Tailandia, Tailândia, Thailand, Thailandia, Taylandiya
    TR: Turkey, Türkei, Turquie, Turkije, Turcja, Turquía, Turquia, Turchia, Turkiet
    TW: Taiwan
    UA: Ukraine, Oekraïne, Ukraina, Ucrania, Ucrânia, Ucraina, Ukraniya
    US: USA, U.S., U.S.A., United States, United States of America, America, Vereinigte Staaten, États-Unis, Verenigde Staten, Stany Zjednoczone, Estados Unidos, EE.UU., Stati Uniti, Förenta staterna, Estados Unidos ng Amerika
    VN: Vietnam, Viet Nam
    ZA: Südafrika, Afrique du Sud, Zuid-Afrika, Republika Południowej Afryki, Sudáfrica, África do Sul, Sudafrica, Sydafrika, Timog Aprika
    """
}
