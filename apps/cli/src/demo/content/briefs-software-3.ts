import type { Brief } from './types';

const ferryGtfsExport: Brief = {
  slug: 'ferry-gtfs-export',
  field: 'software',
  client: 'saaristoreitit-nauvo',
  title: 'GTFS feed of our ferries out of a 2009 MySQL database',
  brief: `The national journey planner shows buses to our harbours and then nothing: our ferries are not in it. The authority accepts a GTFS zip by a fixed address, refreshed nightly, without errors in the official validator.

Our timetable sits in MariaDB 10.6, made in 2009. Departures are stored as rules, such as “weekdays in school term except 6 December; in ice season only if not Thursday”, spread over five tables, with exceptions in a sixth that also holds remarks in free text. Times after midnight are written 24:30 in one table and 00:30 in another.

Needed: SQL that expands the rules into services and dates for the next 120 days, export of stops, routes, trips, stop_times, calendar_dates, translations (fi, sv, en) and booking_rules for the 40 call-ahead departures; a nightly job; a comparison with our printed timetable for four sample weeks. About 1,900 trips a month.`,
  budget: 2100,
  days: 25,
  currency: 'EUR',
  skills: ['sql', 'mysql', 'python'],
  requiredBadge: 'sql',
  questions: [
    'How would you deal with a remark in free text that changes when a ferry runs?',
    'Which validator warnings would you accept?',
  ],
  milestones: [
    { title: 'Rules expanded to dates, equal to four printed weeks', sharePercent: 50 },
    { title: 'Feed without validator errors, nightly job', sharePercent: 35 },
    { title: 'Accepted by the authority', sharePercent: 15 },
  ],
  bids: [
    {
      stance: 'seasoned',
      note: 'Your printed timetable is the only real specification, so I would transcribe its four weeks into a table first and measure every step against it. I expect the expansion to agree for about 95 % and then a long tail in which each row is a story about ice, a funeral or a school. Those go to an exceptions table your office can edit. Who knows today whether a Thursday is in ice season, and on which day is that decided?',
      answers: [
        'List all distinct remarks with counts, let your office translate each into dates once, and refuse new free text that no rule covers.',
        'Fast travel between close stops, perhaps. None about missing names, time order or unused services.',
      ],
    },
    {
      stance: 'specialist',
      note: 'I maintain four public feeds, two with boats. Three things regularly catch out ferry operators: stops need the pier head and not the harbour office, trips past midnight must use 24:30 under the day of departure, and booking_rules is ignored by some planners, so call-ahead must appear in the head-sign as well. My rate is high; acceptance by the authority is included and I know their queries. Are bicycles and cars carried, and do you want both exported?',
      answers: [
        'A remark that alters service is a rule in disguise. I would give it a date range in the exceptions table and keep the text as a notice to passengers.',
        'Only those that I can explain to you in one sentence each, listed in the delivery.',
      ],
    },
    {
      stance: 'cheap',
      note: 'A recursive CTE gives 120 days, joined with the rule tables and less the exceptions; a Python script of perhaps 200 lines writes the zip; cron at 02:00. Normalising 00:30 against 24:30 needs the order of stops within the trip, which you seem to have. I have read the schema description you attached. The validator goes into the job, and a feed with errors is not published. Could I have the PDF timetable as text too?',
      answers: [
        'Keep the row, flag it, and send your office a list to decide before the feed goes out.',
        'Unknown route colour contrast and similar cosmetics.',
      ],
    },
    {
      stance: 'newcomer',
      note: 'Timetables fascinate me and I have made a feed for a model-railway club, which is sixteen trips and a lot of fun. For the real thing I would write the rule language down on one page with examples from your five tables, and have your office sign that page before I expand anything. Then each printed week becomes a test. What does “school term” mean in your tables: a list of dates, or knowledge in a person’s head?',
      answers: [
        'Ask, write the answer down as dates, and keep remark and dates side by side.',
        'None at first; then discuss those that remain with the authority.',
      ],
    },
    {
      stance: 'misread',
      note: 'I can import the national GTFS feed into your database so that your passengers see bus connections. The bus data comes as a zip each night; I would load stops and stop_times into MariaDB and build a search page for bus plus ferry, with a walking distance of up to 800 metres. Import takes about four minutes. Two weeks, tested with the real feed. Which bus lines matter most to your passengers, and do you have space for 30 GB?',
      answers: [
        'Bus feeds rarely contain free text, so there is little risk.',
        'All of them, since the bus operator is responsible.',
      ],
    },
  ],
  deliveryNote:
    'The feed is live at the agreed address and was accepted on Tuesday. Validator: 0 errors, 3 warnings, each explained in the README. All four sample weeks agree, after your office corrected eleven departures in the print and I corrected two in the SQL. Of 86 distinct remarks, 23 changed service and are now dated exceptions. The job refuses to publish when fewer than 90 % of yesterday’s trips remain.',
  clientReview: {
    quality: 5,
    communication: 5,
    speed: 4,
    reliability: 5,
    comment:
      'Found eleven mistakes in our printed timetable on the way, politely. The feed has not failed one night. Explains rules in words that our office of three people understands.',
  },
  freelancerReview: {
    quality: 4,
    communication: 5,
    speed: 5,
    reliability: 5,
    comment:
      'Seventeen years of special cases and an office that remembers the reason for each one. Questions answered within hours, even from the ferry. The schema description had gaps; they said so first.',
  },
  followUps: [
    {
      title: 'GTFS Realtime: delays and cancellations from the skipper’s text messages',
      brief: `Skippers report by SMS to the office: “Falkö 14:10 20 min late ice”. Ten to sixty messages a day; the office types cancellations into the database, delays nowhere. The journey planner accepts GTFS Realtime trip updates and alerts.

Wanted: a small service that receives the SMS from our gateway (webhook), proposes trip and delay, publishes it if it is certain and asks the office if not; a page of today’s departures with a button for cancel and delay; the realtime feed, valid. Finnish, Swedish and skipper’s dialect. We have 1,400 old messages for trying.`,
      budget: 1700,
      days: 21,
      questions: ['When may the service publish without asking a person?'],
      bids: [
        {
          stance: 'specialist',
          note: 'Consumers show a delay exactly as they receive it, and a delay at one pier propagates only if you publish the following stops as well, so the round trips of one boat must be chained. I would parse with a small grammar built from your 1,400 messages and measure it: how many right, how many wrong, how many asked. Dialect is a word list. Which boat sails which trip, is that in the database?',
          answers: [
            'When boat, time and direction match exactly one trip of today and the delay lies between 5 and 90 minutes. Cancellations always ask.',
          ],
        },
        {
          stance: 'seasoned',
          note: 'I would build the office page first: today’s departures, one tap for late, two for cancelled. It delivers most of the worth in week one, and SMS reading then fills in the page as a proposal which a person confirms with one tap. Full automation can follow when you trust the numbers. Who is in the office at six on a Sunday morning when the first boat is late?',
          answers: [
            'In the first month never. Afterwards for delays below half an hour if the last hundred proposals were all confirmed.',
          ],
        },
        {
          stance: 'newcomer',
          note: 'May I see fifty of the messages before I fix my price? If they look like your example, rules will do; if they look like those of my uncle, who skippers a trawler, you will want a person in between. I would sort the 1,400 by hand into kinds on the first day, which is dull and tells all. The realtime format itself is well documented. Do skippers get an answer back that it was understood?',
          answers: ['When the skipper himself has confirmed with a second SMS, for example “yes”.'],
        },
      ],
    },
    {
      title: 'Leave the 2009 database: new timetable schema and move of all rules',
      brief: `Now that the rules are understood, we want to leave the old database. PostgreSQL, a schema with seasons, services, exceptions and validity, and constraints that make nonsense impossible (two trips of one boat at the same time, arrival before departure, exception outside its season).

Move nine timetable periods, compare expanded departures old against new for three years, 68,000 of them, and switch the feed and app export over. The office screens are rebuilt by someone else afterwards on your schema, so document it for them. Both systems run in parallel for four weeks.`,
      budget: 2600,
      days: 30,
      questions: ['Which rule would you enforce in the database and which only in the screens?'],
      bids: [
        {
          stance: 'seasoned',
          note: 'Expanded departures as the yardstick is exactly right: rules may be written in many ways, the dates on which a boat sails cannot. I would allow known differences only as rows in a table with a reason, so that after the comparison nothing is left unexplained. Range types with exclusion constraints refuse two trips of one boat. Do your boats ever swap during the day after a breakdown?',
          answers: [
            'Physics in the database: overlap, order, validity. Habits in the screens: minimum turn-around, lunch of the crew.',
          ],
        },
        {
          stance: 'specialist',
          note: 'I would design it from the consumers back: feed, app, notice boards and the skipper’s sheet all read one view of departures, so that the rules below can change without anyone noticing. Calendar logic with season boundaries is where most such schemas rot; I keep seasons as dated rows, never as month numbers. The price includes a day with the people who build the screens. Is the ice season declared for each route or for all?',
          answers: [
            'Everything that would produce a wrong departure is enforced; everything that would merely be unusual is warned about.',
          ],
        },
        {
          stance: 'cheap',
          note: 'Seven tables, about fifteen constraints, a migration in SQL with one function for each of the nine periods, and a query comparing 68,000 departures with the result by pier and day. I would work from the expansion you already have, so no archaeology is needed. Documentation as comments in the schema and a diagram. Could the old system be frozen on certain weekdays, to keep the parallel run comparable?',
          answers: ['Overlap and time order as constraints, the others as a nightly check with a mail.'],
        },
      ],
    },
  ],
};

const engineSensorLogger: Brief = {
  slug: 'engine-sensor-logger',
  field: 'software',
  client: 'saaristoreitit-nauvo',
  title: 'Firmware for an engine logger on two old ferries (ESP32, RS-485)',
  brief: `Two of our ferries have 1994 diesel engines with no electronics. After a seized bearing last winter we fitted sensors: four PT100 (cooling water, oil, two exhausts), oil pressure 4–20 mA, engine revolutions by inductive pick-up. They sit on an RS-485 converter that speaks Modbus RTU, 9600 baud.

A local electrician built a box with an ESP32-S3, RS-485 transceiver, SD card, real-time clock and an LTE module. It has no firmware. We need: reading every 2 seconds, a ring log of 60 days on SD that survives power loss at any moment, upload when there is network (MQTT over TLS, once a minute), three alarms with delay to a relay, settings by a file, updates over the air with fallback.

The engine room is 55 °C, vibrates, and the supply drops to 9 V when the starter turns. The skipper’s alarm must not depend on upload, SD card or clock.`,
  budget: 2600,
  days: 40,
  currency: 'EUR',
  skills: ['embedded-firmware'],
  questions: [
    'How does your firmware behave when the SD card dies in operation?',
    'What do you need from us to test without an engine?',
  ],
  milestones: [
    { title: 'Sensors read and alarms on the bench', sharePercent: 35 },
    { title: 'Log, upload, update over the air; pulled-plug test', sharePercent: 40 },
    { title: 'Six weeks aboard one ferry', sharePercent: 25 },
  ],
  bids: [
    {
      stance: 'seasoned',
      note: 'Alarm first: its task runs on its own core with its own watchdog, reads Modbus, drives the relay and knows nothing of SD or LTE. All else may crash around it. For the log I would use fixed 4 KB records with sequence number and CRC written in place on the raw card, since a file system and pulled plugs are no friends. Is the relay fail-safe, that is, energised while all is well?',
      answers: [
        'It logs to a RAM ring of about forty minutes, shows a steady LED, reports the loss by MQTT, and the alarm does not notice.',
        'One box, the converter, and a resistance decade in place of the PT100. The pick-up I can imitate with a function generator.',
      ],
    },
    {
      stance: 'specialist',
      note: 'Marine engine monitoring is my daily work, albeit for ships that can pay classification societies. At your supply voltage I worry more about the 9 V dip than about code: an LTE module draws two amperes at exactly the wrong moment. I would read the electrician’s schematic before quoting finally and may ask for a capacitor. The exhaust PT100 also looks unusual above 400 °C; are these really PT100 and not thermocouples?',
      answers: [
        'The card is remounted three times and then given up until the next start. Alarms, upload and RAM buffer go on.',
        'Schematic, one complete box, and an hour with whoever fitted the sensors.',
      ],
    },
    {
      stance: 'cheap',
      note: 'ESP-IDF has Modbus, MQTT, OTA with rollback and a wear-levelled store, so much of this is careful assembly. I would write the alarm logic as plain C without hardware so it is tested on a PC with recorded curves. I offer a low price since I want to publish the ring log as open source, without your data. Are the three alarms fixed, or should they be expressions in the settings file?',
      answers: [
        'An error counter, a restart of the card by its power pin if wired, otherwise buffer in flash for some hours.',
        'A box sent by post and a list of Modbus registers.',
      ],
    },
    {
      stance: 'newcomer',
      note: 'I finished a degree in automation this spring and my thesis was a data logger on a fishing boat, ESP32 as well, which ran for seven months with two failures, both explained in the text I can send you. I would do your six weeks aboard with a daily glance at the data. I lack experience with LTE modules; that part I would take from the maker’s driver and test with a jammed antenna. What is the alarm delay at low oil pressure on starting?',
      answers: [
        'It must go on without it. I would pull the card during the bench test in front of a camera.',
        'The converter and one of each sensor; hot water and ice give two good temperatures.',
      ],
    },
    {
      stance: 'misread',
      note: 'For your dashboards I suggest a time-series database with a web page for each ferry: temperature curves, zoom, mail alarms and a monthly PDF for the insurer. Your box can post its JSON to my endpoint, the firmware being ready as you write. Server cost is about twelve euros a month. I would include a comparison of both ferries and a forecast of bearing wear. How many users should have a log-in, and is German fine for the interface at first?',
      answers: [
        'The dashboard shows a gap and draws a dotted line through it.',
        'Sample JSON from the box and the names of the sensors.',
      ],
    },
  ],
  deliveryNote:
    'Firmware 1.0 runs aboard since six weeks: 1.81 million readings, 212 missing (0.012 %), all during starter dips. The plug was pulled 400 times on the bench by a relay; not one closed record was lost. Alarms tripped within 0.6 s of their delay with SD card, LTE and clock removed. One real alarm: oil temperature on a Thursday, a clogged cooler. Sources, tests and the wiring notes are in the archive.',
  changeRequest:
    'The skippers want to silence the buzzer for five minutes by the existing button while the alarm lamp stays on. Oil pressure must not be silenceable.',
  clientReview: {
    quality: 5,
    communication: 3,
    speed: 4,
    reliability: 5,
    comment:
      'Already found a clogged oil cooler, which paid for the job. Says little, but what is said holds. We had to ask for progress twice during the bench phase.',
  },
  freelancerReview: {
    quality: 4,
    communication: 4,
    speed: 4,
    reliability: 4,
    comment:
      'A skipper who sends photographs of wiring without being asked is a joy. The electrician’s schematic and box differed in two pins. Box arrived by post well packed, paid on time.',
  },
  followUps: [
    {
      title: 'Fuel consumption per crossing from the engine log',
      brief: `The logger runs on two ferries. We added a flow meter (pulse, 50 pulses per litre) on supply and return. We want consumption per crossing: the firmware counts both, sends the difference each minute with temperature correction of the return, and a small program assigns minutes to crossings from the timetable and the revolutions (idle at the pier, above 900 under way).

Result each Monday: a CSV by boat, crossing and skipper’s shift, without names. We expect 8 to 14 litres a crossing; an error of 3 % is fine. Return flow is warm, about 45 °C.`,
      budget: 900,
      days: 15,
      questions: [
        'How large is the error of a small difference between two large flows, and what would you do about it?',
      ],
      bids: [
        {
          stance: 'seasoned',
          note: 'If supply is 120 litres an hour and return 90, one per cent on each meter becomes five per cent on the difference, so your 3 % depends on calibration against each other. I would run both meters in series for an hour, store the ratio and repeat it each quarter. Crossings from revolutions are more honest than from the timetable. Can the return be routed through the supply meter for that hour?',
          answers: [
            'About five per cent with ordinary meters; calibrate them in series and correct by the ratio, then you get below two.',
          ],
        },
        {
          stance: 'specialist',
          note: 'Pulse counting belongs in the ESP32’s hardware counter so no crossing is lost during an upload. Diesel expands by roughly 0.083 % a degree, so at 45 °C the correction is 2.5 %: not to be left out. I propose day-tank readings as a weekly check, which needs only a ruler and discipline. Is there a damper on the return? Pulsation makes cheap meters count backwards and forwards alike.',
          answers: [
            'Errors add, they do not cancel; I would state the interval beside each figure and check the sum weekly against the tank.',
          ],
        },
        {
          stance: 'misread',
          note: 'I can build an app for the skippers in which they enter the fuel level before and after each crossing, with a photograph of the gauge and a ranking of the most economical crew of the week. Gamification saved a bus company seven per cent in a project I know of. Android and iPhone, log-in by number. Would you like prizes to be handled in the app as well?',
          answers: ['The gauge shows eighths, so perhaps ten litres; the average over a month corrects that.'],
        },
      ],
    },
    {
      title: 'Port the logger to the third ferry, which speaks CAN',
      brief: `Our third ferry has a newer engine with SAE J1939 on CAN at 250 kbit/s. We want the same logger there: same box with a CAN transceiver instead of RS-485, same log, upload and alarms. The values come as messages (engine speed, coolant, oil pressure, fuel rate, fault codes), no sensors of ours.

The box must only listen and never send on the bus, provably; the engine maker’s warranty depends on it. Fault codes shall be stored with the two minutes before and after. One code base for all three boats, please, chosen by settings.`,
      budget: 1300,
      days: 20,
      questions: ['How do you prove that the box never sends on the bus?'],
      bids: [
        {
          stance: 'specialist',
          note: 'The controller of the ESP32 has a listen-only mode which does not even acknowledge, but I would not rest a warranty on a register: leave the transmit pin of the transceiver unconnected and tied recessive, then the proof is a photograph. Multi-packet fault messages (DM1 over TP.BAM) can be received without sending, requested ones cannot. Does the engine broadcast fuel rate, or only on request?',
          answers: [
            'In hardware: TX is not wired. Additionally listen-only mode, and a bus capture of an hour with and without the box.',
          ],
        },
        {
          stance: 'cheap',
          note: 'The alarm logic knows only named values, so a second reader next to Modbus is enough and the rest stays. I would decode the five messages plus DM1 from the public table and test with a recorded trace, which your mechanic can take with a 30-euro adapter during one crossing. The pre-trigger buffer for faults exists already as the RAM ring. Is the box supplied from the same battery as the starter there too?',
          answers: ['Listen-only mode of the controller, and I show in the trace that no frame has our address.'],
        },
        {
          stance: 'newcomer',
          note: 'I have read the firmware’s sources and like that the alarm core needs no hardware; I would keep to that style. First a recorded trace as a test file, then the decoder against it, then the box. CAN I know from university with trucks, J1939 included. Settings choose the reader at start, and a wrong setting must alarm and not be silent. May I come aboard once? I live two hours away by train.',
          answers: ['By cutting the transmit line and letting your engine service sign a photo of it.'],
        },
      ],
    },
  ],
};

export const briefsSoftware3: readonly Brief[] = [ferryGtfsExport, engineSensorLogger];
