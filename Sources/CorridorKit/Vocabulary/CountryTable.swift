/// ISO 3166-1 as a table: alpha-2, alpha-3, numeric code, standard offset from UTC in minutes, the
/// time zone it is taken from, short English name.
///
/// Codes and names: ISO 3166-1 (checked against Debian's iso-codes). `XK` is no ISO code but the one
/// that banks use for Kosovo. Offsets: IANA time zone database, 2025, without daylight saving, of the
/// zone where most of the country's people live: one offset a country, so for the United States,
/// Canada, Australia, Brazil, Russia, Indonesia and Mexico a local hour can be off by up to a few hours.
/// `-` where nobody lives.
enum CountryTable {
  struct Row: Sendable {
    let country: Country
    let alpha3: String
    let numeric: String
    let standardOffsetMinutes: Int?
    let zone: String
    let name: String
  }

  /// Sorted by alpha-2 code.
  static let rows: [Row] = text.split(separator: "\n").compactMap { line in
    let cells = line.split(separator: " ", maxSplits: 5)
    guard cells.count == 6, let country = Country(unchecked: cells[0]) else { return nil }
    return Row(
      country: country, alpha3: String(cells[1]), numeric: String(cells[2]),
      standardOffsetMinutes: Int(cells[3]), zone: String(cells[4]), name: String(cells[5]))
  }

  /// Row number plus one for every pair of letters; 0 where ISO 3166-1 knows no such code.
  static let rowOfCode: [UInt8] = {
    var table = [UInt8](repeating: 0, count: 26 * 26)
    for (index, row) in rows.enumerated() { table[row.country.pairIndex] = UInt8(index + 1) }
    return table
  }()

  static func row(_ country: Country) -> Row? {
    let index = Int(rowOfCode[country.pairIndex])
    return index == 0 ? nil : rows[index - 1]
  }

  private static let text = """
    AD AND 020 60 Europe/Andorra Andorra
    AE ARE 784 240 Asia/Dubai United Arab Emirates
    AF AFG 004 270 Asia/Kabul Afghanistan
    AG ATG 028 -240 America/Antigua Antigua and Barbuda
    AI AIA 660 -240 America/Anguilla Anguilla
    AL ALB 008 60 Europe/Tirane Albania
    AM ARM 051 240 Asia/Yerevan Armenia
    AO AGO 024 60 Africa/Luanda Angola
    AQ ATA 010 720 Antarctica/McMurdo Antarctica
    AR ARG 032 -180 America/Argentina/Buenos_Aires Argentina
    AS ASM 016 -660 Pacific/Pago_Pago American Samoa
    AT AUT 040 60 Europe/Vienna Austria
    AU AUS 036 600 Australia/Sydney Australia
    AW ABW 533 -240 America/Aruba Aruba
    AX ALA 248 120 Europe/Mariehamn Åland Islands
    AZ AZE 031 240 Asia/Baku Azerbaijan
    BA BIH 070 60 Europe/Sarajevo Bosnia and Herzegovina
    BB BRB 052 -240 America/Barbados Barbados
    BD BGD 050 360 Asia/Dhaka Bangladesh
    BE BEL 056 60 Europe/Brussels Belgium
    BF BFA 854 0 Africa/Ouagadougou Burkina Faso
    BG BGR 100 120 Europe/Sofia Bulgaria
    BH BHR 048 180 Asia/Bahrain Bahrain
    BI BDI 108 120 Africa/Bujumbura Burundi
    BJ BEN 204 60 Africa/Porto-Novo Benin
    BL BLM 652 -240 America/St_Barthelemy Saint Barthélemy
    BM BMU 060 -240 Atlantic/Bermuda Bermuda
    BN BRN 096 480 Asia/Brunei Brunei Darussalam
    BO BOL 068 -240 America/La_Paz Bolivia
    BQ BES 535 -240 America/Kralendijk Bonaire, Sint Eustatius and Saba
    BR BRA 076 -180 America/Sao_Paulo Brazil
    BS BHS 044 -300 America/Nassau Bahamas
    BT BTN 064 360 Asia/Thimphu Bhutan
    BV BVT 074 - - Bouvet Island
    BW BWA 072 120 Africa/Gaborone Botswana
    BY BLR 112 180 Europe/Minsk Belarus
    BZ BLZ 084 -360 America/Belize Belize
    CA CAN 124 -300 America/Toronto Canada
    CC CCK 166 390 Indian/Cocos Cocos (Keeling) Islands
    CD COD 180 60 Africa/Kinshasa Congo, The Democratic Republic of the
    CF CAF 140 60 Africa/Bangui Central African Republic
    CG COG 178 60 Africa/Brazzaville Congo
    CH CHE 756 60 Europe/Zurich Switzerland
    CI CIV 384 0 Africa/Abidjan Côte d'Ivoire
    CK COK 184 -600 Pacific/Rarotonga Cook Islands
    CL CHL 152 -240 America/Santiago Chile
    CM CMR 120 60 Africa/Douala Cameroon
    CN CHN 156 480 Asia/Shanghai China
    CO COL 170 -300 America/Bogota Colombia
    CR CRI 188 -360 America/Costa_Rica Costa Rica
    CU CUB 192 -300 America/Havana Cuba
    CV CPV 132 -60 Atlantic/Cape_Verde Cabo Verde
    CW CUW 531 -240 America/Curacao Curaçao
    CX CXR 162 420 Indian/Christmas Christmas Island
    CY CYP 196 120 Asia/Nicosia Cyprus
    CZ CZE 203 60 Europe/Prague Czechia
    DE DEU 276 60 Europe/Berlin Germany
    DJ DJI 262 180 Africa/Djibouti Djibouti
    DK DNK 208 60 Europe/Copenhagen Denmark
    DM DMA 212 -240 America/Dominica Dominica
    DO DOM 214 -240 America/Santo_Domingo Dominican Republic
    DZ DZA 012 60 Africa/Algiers Algeria
    EC ECU 218 -300 America/Guayaquil Ecuador
    EE EST 233 120 Europe/Tallinn Estonia
    EG EGY 818 120 Africa/Cairo Egypt
    EH ESH 732 60 Africa/El_Aaiun Western Sahara
    ER ERI 232 180 Africa/Asmara Eritrea
    ES ESP 724 60 Europe/Madrid Spain
    ET ETH 231 180 Africa/Addis_Ababa Ethiopia
    FI FIN 246 120 Europe/Helsinki Finland
    FJ FJI 242 720 Pacific/Fiji Fiji
    FK FLK 238 -180 Atlantic/Stanley Falkland Islands (Malvinas)
    FM FSM 583 660 Pacific/Pohnpei Micronesia, Federated States of
    FO FRO 234 0 Atlantic/Faroe Faroe Islands
    FR FRA 250 60 Europe/Paris France
    GA GAB 266 60 Africa/Libreville Gabon
    GB GBR 826 0 Europe/London United Kingdom
    GD GRD 308 -240 America/Grenada Grenada
    GE GEO 268 240 Asia/Tbilisi Georgia
    GF GUF 254 -180 America/Cayenne French Guiana
    GG GGY 831 0 Europe/Guernsey Guernsey
    GH GHA 288 0 Africa/Accra Ghana
    GI GIB 292 60 Europe/Gibraltar Gibraltar
    GL GRL 304 -120 America/Nuuk Greenland
    GM GMB 270 0 Africa/Banjul Gambia
    GN GIN 324 0 Africa/Conakry Guinea
    GP GLP 312 -240 America/Guadeloupe Guadeloupe
    GQ GNQ 226 60 Africa/Malabo Equatorial Guinea
    GR GRC 300 120 Europe/Athens Greece
    GS SGS 239 -120 Atlantic/South_Georgia South Georgia and the South Sandwich Islands
    GT GTM 320 -360 America/Guatemala Guatemala
    GU GUM 316 600 Pacific/Guam Guam
    GW GNB 624 0 Africa/Bissau Guinea-Bissau
    GY GUY 328 -240 America/Guyana Guyana
    HK HKG 344 480 Asia/Hong_Kong Hong Kong
    HM HMD 334 - - Heard Island and McDonald Islands
    HN HND 340 -360 America/Tegucigalpa Honduras
    HR HRV 191 60 Europe/Zagreb Croatia
    HT HTI 332 -300 America/Port-au-Prince Haiti
    HU HUN 348 60 Europe/Budapest Hungary
    ID IDN 360 420 Asia/Jakarta Indonesia
    IE IRL 372 0 Europe/Dublin Ireland
    IL ISR 376 120 Asia/Jerusalem Israel
    IM IMN 833 0 Europe/Isle_of_Man Isle of Man
    IN IND 356 330 Asia/Kolkata India
    IO IOT 086 360 Indian/Chagos British Indian Ocean Territory
    IQ IRQ 368 180 Asia/Baghdad Iraq
    IR IRN 364 210 Asia/Tehran Iran
    IS ISL 352 0 Atlantic/Reykjavik Iceland
    IT ITA 380 60 Europe/Rome Italy
    JE JEY 832 0 Europe/Jersey Jersey
    JM JAM 388 -300 America/Jamaica Jamaica
    JO JOR 400 180 Asia/Amman Jordan
    JP JPN 392 540 Asia/Tokyo Japan
    KE KEN 404 180 Africa/Nairobi Kenya
    KG KGZ 417 360 Asia/Bishkek Kyrgyzstan
    KH KHM 116 420 Asia/Phnom_Penh Cambodia
    KI KIR 296 720 Pacific/Tarawa Kiribati
    KM COM 174 180 Indian/Comoro Comoros
    KN KNA 659 -240 America/St_Kitts Saint Kitts and Nevis
    KP PRK 408 540 Asia/Pyongyang North Korea
    KR KOR 410 540 Asia/Seoul South Korea
    KW KWT 414 180 Asia/Kuwait Kuwait
    KY CYM 136 -300 America/Cayman Cayman Islands
    KZ KAZ 398 300 Asia/Almaty Kazakhstan
    LA LAO 418 420 Asia/Vientiane Laos
    LB LBN 422 120 Asia/Beirut Lebanon
    LC LCA 662 -240 America/St_Lucia Saint Lucia
    LI LIE 438 60 Europe/Vaduz Liechtenstein
    LK LKA 144 330 Asia/Colombo Sri Lanka
    LR LBR 430 0 Africa/Monrovia Liberia
    LS LSO 426 120 Africa/Maseru Lesotho
    LT LTU 440 120 Europe/Vilnius Lithuania
    LU LUX 442 60 Europe/Luxembourg Luxembourg
    LV LVA 428 120 Europe/Riga Latvia
    LY LBY 434 120 Africa/Tripoli Libya
    MA MAR 504 60 Africa/Casablanca Morocco
    MC MCO 492 60 Europe/Monaco Monaco
    MD MDA 498 120 Europe/Chisinau Moldova
    ME MNE 499 60 Europe/Podgorica Montenegro
    MF MAF 663 -240 America/Marigot Saint Martin (French part)
    MG MDG 450 180 Indian/Antananarivo Madagascar
    MH MHL 584 720 Pacific/Majuro Marshall Islands
    MK MKD 807 60 Europe/Skopje North Macedonia
    ML MLI 466 0 Africa/Bamako Mali
    MM MMR 104 390 Asia/Yangon Myanmar
    MN MNG 496 480 Asia/Ulaanbaatar Mongolia
    MO MAC 446 480 Asia/Macau Macao
    MP MNP 580 600 Pacific/Saipan Northern Mariana Islands
    MQ MTQ 474 -240 America/Martinique Martinique
    MR MRT 478 0 Africa/Nouakchott Mauritania
    MS MSR 500 -240 America/Montserrat Montserrat
    MT MLT 470 60 Europe/Malta Malta
    MU MUS 480 240 Indian/Mauritius Mauritius
    MV MDV 462 300 Indian/Maldives Maldives
    MW MWI 454 120 Africa/Blantyre Malawi
    MX MEX 484 -360 America/Mexico_City Mexico
    MY MYS 458 480 Asia/Kuala_Lumpur Malaysia
    MZ MOZ 508 120 Africa/Maputo Mozambique
    NA NAM 516 120 Africa/Windhoek Namibia
    NC NCL 540 660 Pacific/Noumea New Caledonia
    NE NER 562 60 Africa/Niamey Niger
    NF NFK 574 660 Pacific/Norfolk Norfolk Island
    NG NGA 566 60 Africa/Lagos Nigeria
    NI NIC 558 -360 America/Managua Nicaragua
    NL NLD 528 60 Europe/Amsterdam Netherlands
    NO NOR 578 60 Europe/Oslo Norway
    NP NPL 524 345 Asia/Kathmandu Nepal
    NR NRU 520 720 Pacific/Nauru Nauru
    NU NIU 570 -660 Pacific/Niue Niue
    NZ NZL 554 720 Pacific/Auckland New Zealand
    OM OMN 512 240 Asia/Muscat Oman
    PA PAN 591 -300 America/Panama Panama
    PE PER 604 -300 America/Lima Peru
    PF PYF 258 -600 Pacific/Tahiti French Polynesia
    PG PNG 598 600 Pacific/Port_Moresby Papua New Guinea
    PH PHL 608 480 Asia/Manila Philippines
    PK PAK 586 300 Asia/Karachi Pakistan
    PL POL 616 60 Europe/Warsaw Poland
    PM SPM 666 -180 America/Miquelon Saint Pierre and Miquelon
    PN PCN 612 -480 Pacific/Pitcairn Pitcairn
    PR PRI 630 -240 America/Puerto_Rico Puerto Rico
    PS PSE 275 120 Asia/Hebron Palestine, State of
    PT PRT 620 0 Europe/Lisbon Portugal
    PW PLW 585 540 Pacific/Palau Palau
    PY PRY 600 -180 America/Asuncion Paraguay
    QA QAT 634 180 Asia/Qatar Qatar
    RE REU 638 240 Indian/Reunion Réunion
    RO ROU 642 120 Europe/Bucharest Romania
    RS SRB 688 60 Europe/Belgrade Serbia
    RU RUS 643 180 Europe/Moscow Russian Federation
    RW RWA 646 120 Africa/Kigali Rwanda
    SA SAU 682 180 Asia/Riyadh Saudi Arabia
    SB SLB 090 660 Pacific/Guadalcanal Solomon Islands
    SC SYC 690 240 Indian/Mahe Seychelles
    SD SDN 729 120 Africa/Khartoum Sudan
    SE SWE 752 60 Europe/Stockholm Sweden
    SG SGP 702 480 Asia/Singapore Singapore
    SH SHN 654 0 Atlantic/St_Helena Saint Helena, Ascension and Tristan da Cunha
    SI SVN 705 60 Europe/Ljubljana Slovenia
    SJ SJM 744 60 Arctic/Longyearbyen Svalbard and Jan Mayen
    SK SVK 703 60 Europe/Bratislava Slovakia
    SL SLE 694 0 Africa/Freetown Sierra Leone
    SM SMR 674 60 Europe/San_Marino San Marino
    SN SEN 686 0 Africa/Dakar Senegal
    SO SOM 706 180 Africa/Mogadishu Somalia
    SR SUR 740 -180 America/Paramaribo Suriname
    SS SSD 728 120 Africa/Juba South Sudan
    ST STP 678 0 Africa/Sao_Tome Sao Tome and Principe
    SV SLV 222 -360 America/El_Salvador El Salvador
    SX SXM 534 -240 America/Lower_Princes Sint Maarten (Dutch part)
    SY SYR 760 180 Asia/Damascus Syria
    SZ SWZ 748 120 Africa/Mbabane Eswatini
    TC TCA 796 -300 America/Grand_Turk Turks and Caicos Islands
    TD TCD 148 60 Africa/Ndjamena Chad
    TF ATF 260 300 Indian/Kerguelen French Southern Territories
    TG TGO 768 0 Africa/Lome Togo
    TH THA 764 420 Asia/Bangkok Thailand
    TJ TJK 762 300 Asia/Dushanbe Tajikistan
    TK TKL 772 780 Pacific/Fakaofo Tokelau
    TL TLS 626 540 Asia/Dili Timor-Leste
    TM TKM 795 300 Asia/Ashgabat Turkmenistan
    TN TUN 788 60 Africa/Tunis Tunisia
    TO TON 776 780 Pacific/Tongatapu Tonga
    TR TUR 792 180 Europe/Istanbul Türkiye
    TT TTO 780 -240 America/Port_of_Spain Trinidad and Tobago
    TV TUV 798 720 Pacific/Funafuti Tuvalu
    TW TWN 158 480 Asia/Taipei Taiwan
    TZ TZA 834 180 Africa/Dar_es_Salaam Tanzania
    UA UKR 804 120 Europe/Kyiv Ukraine
    UG UGA 800 180 Africa/Kampala Uganda
    UM UMI 581 720 Pacific/Wake United States Minor Outlying Islands
    US USA 840 -300 America/New_York United States
    UY URY 858 -180 America/Montevideo Uruguay
    UZ UZB 860 300 Asia/Tashkent Uzbekistan
    VA VAT 336 60 Europe/Vatican Holy See (Vatican City State)
    VC VCT 670 -240 America/St_Vincent Saint Vincent and the Grenadines
    VE VEN 862 -240 America/Caracas Venezuela
    VG VGB 092 -240 America/Tortola Virgin Islands, British
    VI VIR 850 -240 America/St_Thomas Virgin Islands, U.S.
    VN VNM 704 420 Asia/Ho_Chi_Minh Vietnam
    VU VUT 548 660 Pacific/Efate Vanuatu
    WF WLF 876 720 Pacific/Wallis Wallis and Futuna
    WS WSM 882 780 Pacific/Apia Samoa
    XK XKX 000 60 Europe/Belgrade Kosovo
    YE YEM 887 180 Asia/Aden Yemen
    YT MYT 175 180 Indian/Mayotte Mayotte
    ZA ZAF 710 120 Africa/Johannesburg South Africa
    ZM ZMB 894 120 Africa/Lusaka Zambia
    ZW ZWE 716 120 Africa/Harare Zimbabwe
    """
}
