import type { Brief } from './types';

export const lampPhotographs: Brief = {
  slug: 'lamp-photographs-retouching',
  field: 'creative',
  client: 'tidemark-commissions',
  title: 'Retouch 340 product photographs of lamps to one even grey',
  brief: `We restore and sell industrial lamps. 340 photographs were taken over two years by three people, all on grey paper, and no two greys agree. On the overview page of our shop it looks like a chessboard.

Files: 14-bit RAW from two cameras, one lamp a picture, 5 to 9 pictures of each lamp. What we want: background exactly sRGB 232/232/230, soft natural shadow kept, horizon line gone, lamp upright within half a degree, crop 4:5 with the lamp filling 80 per cent of the height.

Do not clean the lamps. Scratches, dents and old paint are what people pay for, and returns come when the picture is nicer than the thing. Dust on the lens, yes; rust, no. Enamel white must stay white in all pictures of one lamp. About 60 lamps have wire guards and chains, which is where the last retoucher gave up.

Deliver JPEG 2400 × 3000 and layered TIFF.`,
  currency: 'GBP',
  budget: 1450,
  days: 24,
  skills: ['photo-retouching'],
  questions: [
    'What do you do with the shadow seen through a wire guard?',
    'How do you keep picture 300 like picture 3?',
  ],
  milestones: [
    { title: 'Ten pictures incl. three with wire guards, and a written recipe', sharePercent: 20 },
    { title: 'First 180 pictures', sharePercent: 40 },
    { title: 'Remaining pictures and TIFFs', sharePercent: 40 },
  ],
  bids: [
    {
      stance: 'seasoned',
      note: 'The greys disagree because of white balance first and paper second. I would develop all RAW files of one lamp with one setting, measured on the enamel, then correct the background with a luminosity mask, so that the real shadow survives instead of being painted back. Wire guards are done by multiplying, not by cutting: nobody should trace chain links. Ten pictures for you to argue about first, then a recipe that both of us sign. Do the two cameras have a colour chart in at least one frame?',
      answers: [
        'It stays as it is, since the background is corrected by multiplication and not replaced.',
        'Same recipe, same order of steps, and every twentieth picture is laid beside the first ten on one sheet.',
      ],
    },
    {
      stance: 'cheap',
      note: 'I can do 340 pictures with a fixed routine, about twenty a day, with the plain lamps first so that your shop improves within a week. The 60 with guards come last and take longer. I read that you do not want the lamps cleaned, so I only remove specks that appear at the same place in several pictures, since those are on the sensor. You check each evening’s batch in a shared folder. Is the file name the article number?',
      answers: [
        'I keep it with a multiply layer.',
        'With an action for the fixed steps and a reference picture open beside the work.',
      ],
    },
    {
      stance: 'newcomer',
      note: 'Would you let me do two of the wire-guard lamps without charge before you decide? They are the hard part and words prove little. I would show you the mask, too. To me the rule about rust is the centre of this brief, so I would keep a before and after pair of each lamp that you can flick through quickly and catch me if I made anything nicer. I would work in batches of one lamp, never one camera.',
      answers: [
        'It should stay, slightly softened where the old background had a fold. I would show you an example.',
        'I measure the background in five fixed places of each picture and write the values into a list.',
      ],
    },
    {
      stance: 'specialist',
      note: 'Exactly 232/232/230 everywhere contradicts a soft natural shadow, so the recipe must say where the value has to be met: I propose the four corners and the top edge, with a tolerance of one. Enamel white is held by a reference patch for each lamp. For guards I use frequency separation on the background only. Layered TIFFs at this size are about 180 MB each, 60 GB in total; how should they reach you? I would deliver on a disk.',
      answers: [
        'Kept, because the guard and its shadow belong to one exposure; only the paper tone underneath is shifted.',
        'By measured patches, not by eye, with a contact sheet of every batch at 12 per cent, where differences show best.',
      ],
    },
    {
      stance: 'misread',
      note: 'Your lamps deserve to shine. I will cut out all 340 of them with hand-drawn paths, put them on clean white, remove rust and scratches and add a soft mirrored shadow, so that the shop looks like that of a large brand. Wire guards are no trouble, since inside the guard I fill with white. Turnaround is eight days. Would square pictures be welcome for social media too?',
      answers: ['It gets removed with the old background.', 'With the same template for each lamp.'],
    },
  ],
  deliveryNote:
    'All 340 pictures are in the folder, JPEG and TIFF, named as your RAW files. Measured deviation of the corners: at most one step, except 14 pictures of the chrome lamps where the metal mirrors the old paper; these are in a separate folder with a note. Nothing was done to rust, dents or paint. The recipe is included as two pages, for whoever photographs the next ones.',
  clientReview: {
    quality: 5,
    communication: 4,
    speed: 5,
    reliability: 5,
    comment:
      'The overview page finally looks like one shop. The guards are perfect, and the lamps are as battered as they should be. We reject nothing out of 340, which says enough.',
  },
  freelancerReview: {
    quality: 5,
    communication: 3,
    speed: 4,
    reliability: 4,
    comment:
      'An honest brief with a clear limit on what not to do. Feedback on the first ten pictures took nine days, after which the deadline had to be counted anew.',
  },
  followUps: [
    {
      title: 'Retouch the 14 chrome lamps that mirror the old background',
      brief: `From the first job, 14 chrome and nickel lamps were left apart, since their metal reflects the old, uneven paper and parts of the photographer’s jacket. They are our dearest pieces.

We do not want them shot again, as two are sold and shipped already. Please calm the reflections so that they fit the new grey, remove the jacket, and keep every scratch and the pitting in the plating. No invented highlights. 71 pictures in all, same crop and format as before.

We would like to see one lamp with all its views before the rest is done.`,
      budget: 520,
      days: 14,
      questions: ['How do you separate a scratch from a reflection of something behind the camera?'],
      bids: [
        {
          stance: 'specialist',
          note: 'A scratch is sharp and sits on the metal, while the jacket is blurred and bends with the form; splitting the picture into a fine and a coarse layer sorts them nearly by itself. I then rebuild the coarse layer along the curve of the reflector and leave the fine one untouched. Seven views of one lamp first. Do the seven agree in exposure? If not, they will be aligned to the sharpest.',
          answers: ['By scale: fine detail remains, only the coarse layer of light is changed.'],
        },
        {
          stance: 'seasoned',
          note: 'Chrome without reflections looks like plastic, so the point is to replace a wrong reflection by a plausible one: a smooth gradient from your new grey to the dark of a room. I would do the round reflectors first, since they show the jacket clearly. The pitting will stay, and I mark in a list any spot at which I was not sure. May I compare with a phone picture of a lamp still on your shelf?',
          answers: ['I look at a second view: what moves across the metal is reflection, what stays is damage.'],
        },
        {
          stance: 'cheap',
          note: 'For 71 pictures I would paint a soft gradient over the mirror areas at low strength and copy scratches back from the original on top. It looks natural and is quick. One lamp is ready two days after I receive the files. If the jacket is in front of an edge I redraw that edge. Please tell me which two lamps are sold, since those could be done last.',
          answers: ['Everything sharp goes back on top, everything blurred is smoothed.'],
        },
      ],
    },
    {
      title: 'Lighting plan and recipe so that our own photographs match',
      brief: `We photograph about ten lamps a month ourselves, in a store room of 3 × 4 m with one window. After 340 corrected pictures we would rather take them properly.

Wanted: a plan with lights, distances, camera settings and height, for two lamp sizes (up to 40 cm, up to 120 cm), made for equipment below GBP 500 to be bought; a preset for the RAW developer which gives the agreed grey; a checklist of one page for the person who does it on Fridays and is not a photographer.

We then take ten pictures and you tell us what is wrong with them.`,
      budget: 360,
      days: 21,
      questions: ['Would you block the window or use it?', 'How do you check the grey without a calibrated screen?'],
      bids: [
        {
          stance: 'seasoned',
          note: 'In three by four metres the paper must hang close to the lamp, hence the shadow decides everything. Two soft boxes, one reflector, a fixed tripod mark on the floor. I would write the checklist with photographs of your own room, so please send six phone pictures and the ceiling height. The critique of your ten pictures should happen twice, a week apart, because the second ten tell whether the checklist works.',
          answers: [
            'Block it. Daylight changes from one Friday to the next.',
            'With a grey card in the first frame and the numbers in the RAW developer.',
          ],
        },
        {
          stance: 'newcomer',
          note: 'I would set up a room of your size with tape on my floor, photograph a lamp of 40 cm and a standing lamp, and make the plan from what worked. Everything bought new stays below the limit and I give two alternatives for each part. My checklist would have ten steps with a picture for each. How many power sockets are there, and does the person on Fridays work alone?',
          answers: [
            'Block it with black foil on a frame that can be lifted off.',
            'By reading the RGB values in three places and comparing them with the list.',
          ],
        },
        {
          stance: 'misread',
          note: 'I could visit you with my own studio lights and photograph the ten lamps each month, including retouching to the grey that you know. It would spare you the purchase. A lamp of 120 cm needs five metres of distance, so we would use the yard. Let me know which Friday suits you for a first session and whether there is parking near the door.',
          answers: ['We would work outdoors.', 'My screen is calibrated.'],
        },
      ],
    },
  ],
};

export const heatPumpExplainer: Brief = {
  slug: 'heat-pump-subsidy-explainer',
  field: 'creative',
  client: 'werkhof-saale',
  title: '75-second animation: how the heat pump subsidy is applied for',
  brief: `Our municipal utility answers the same call 30 times a day: in which order do I apply, sign and build? People sign the contract with the installer first, and then the subsidy is lost. That happened to 41 households last year.

We want an animation of 75 seconds, no more, that explains the order of the four steps and the one mistake. It runs silently on screens in our customer centre and with voice on the website. So every statement has to be readable without sound.

A script of 158 words exists and was approved by the legal department; you may shorten it but not rephrase the sentence about the date of the order. Voice will be recorded by us after the rough cut.

Style: flat, two colours plus grey, no smiling families. Versions: 16:9 and 9:16; German, Turkish and English. Text must be in separate layers. Deliver MP4, SRT and the After Effects project with fonts.`,
  currency: 'EUR',
  budget: 3400,
  days: 30,
  skills: ['motion-graphics', 'illustration'],
  questions: [
    'How would you show the one mistake so that it stays in memory and does not look like a recommendation?',
    'How do you plan for Turkish text that is 20 per cent longer?',
  ],
  milestones: [
    { title: 'Storyboard and three style frames', sharePercent: 30 },
    { title: 'Rough cut with scratch voice, 16:9', sharePercent: 40 },
    { title: 'All six films, SRT and project files', sharePercent: 30 },
  ],
  bids: [
    {
      stance: 'seasoned',
      note: '158 words in 75 seconds is a brisk reading pace, and silent viewers need about a third longer. So I would cut to roughly 115 words on screen while the voice says a little more. The order of four steps wants a picture that is itself an order: one street, four doors, and the camera never goes back. The sentence about the date of the order gets five seconds of stillness. May the 9:16 version be composed separately? Cropping would lose one door.',
      answers: [
        'The wrong door locks behind the person with a sound and a hard cut to grey, and the film repeats the right order afterwards, so that the last picture is the correct one.',
        'All text boxes are laid out in Turkish first.',
      ],
    },
    {
      stance: 'cheap',
      note: 'I can build the film from a flat icon style which I already use, recoloured to your two colours, so the drawing part is short. One comp for the text of each language, switched by a control layer. Rough cut after ten days. The vertical version reuses the same scenes with elements placed one below the other. Please send the script and the two colour values; do you have a preferred typeface with Turkish letters?',
      answers: [
        'A red cross over the wrong order and a warning line below.',
        'Text size shrinks automatically to fit.',
      ],
    },
    {
      stance: 'newcomer',
      note: 'I called the hotline of my own utility to hear how they explain the subsidy, and they needed four minutes. So I see the problem. My proposal: before any drawing I would make a version of plain text cards in the right timing and you show it to five people in the customer centre. Whoever cannot repeat the order afterwards tells us what to change. I have made films of up to 40 seconds so far and would show progress twice a week.',
      answers: [
        'By letting the money visibly fall out of the hand at the moment of signing; I would test that drawing on people first.',
        'With boxes sized for the longest language and checked by a Turkish reader.',
      ],
    },
    {
      stance: 'specialist',
      note: 'Public information on silent screens follows its own rules: people enter at any moment, so each ten seconds must make sense alone and a progress bar with four steps has to stay in sight throughout. I would build that bar first. Legal sentences are animated not at all. Three languages by two formats are six films from one project with one text file as the source, so next year’s change of amount costs you an hour. Who signs for the legal department, and how long does it take there?',
      answers: [
        'Show it once, in grey, with the loss in euros, between the right order at the start and the right order at the end.',
        'The layout is done with the longest string of each scene, which a script measures for all languages.',
      ],
    },
    {
      stance: 'misread',
      note: 'A warm 90-second story about a family who get their first heat pump would touch people more than steps. I would animate parents, two children and the dog, and let the installer explain the technology, that is the compressor, the refrigerant and the savings. I can also provide a speaker in German and English at once. The Turkish market could follow in a second phase. What is your slogan?',
      answers: [
        'I would leave the mistake out, since films should be positive.',
        'It can follow later with subtitles.',
      ],
    },
  ],
  deliveryNote:
    'Six films, six SRT files and the project with fonts collected. Running time 74 seconds in each language. The sentence about the date of the order stands still for five seconds and is unchanged, word for word. All texts come from strings.csv, so a new amount needs one edit and a render. The vertical films are composed anew and not cropped.',
  clientReview: {
    quality: 5,
    communication: 5,
    speed: 4,
    reliability: 5,
    comment:
      'The hotline counts nine calls a day instead of thirty. The film is plain and exact, like the brief. Rendering of the vertical versions took a few days longer than planned.',
  },
  freelancerReview: {
    quality: 4,
    communication: 4,
    speed: 2,
    reliability: 5,
    comment:
      'A good script, a real problem and a fair budget. The legal department needed sixteen days for one sentence, and the deadline was extended without fuss.',
  },
  followUps: [
    {
      title: 'Update of the subsidy film for the new rates, plus Arabic and Ukrainian',
      brief: `On 1 January the rates change: 30 becomes 25 per cent and the upper limit rises to EUR 24,000. Step three gets a new form with another name. The rest of the film stays.

Please change the three languages and add Arabic and Ukrainian, translated by us and checked by a lawyer. Arabic runs from right to left, so the street with its four doors has to be mirrored, as has the progress bar. Digits stay as they are.

All films again in 16:9 and 9:16. The old ones must be off the screens on 31 December at midnight, so we need the files by the 18th.`,
      budget: 1150,
      days: 16,
      questions: ['Which elements must not be mirrored in the Arabic version?'],
      bids: [
        {
          stance: 'specialist',
          note: 'Mirroring a whole composition is quick and wrong: the house number, the signature, the euro amount and the clock must keep their direction. I would put those into a group of exceptions, then flip the scene. Arabic text needs the right composer switched on in After Effects, else letters stand alone. Ten films in all, rendered overnight from one list. Will the voice for the two new languages be recorded by the 10th?',
          answers: ['Digits, signatures, logos, the clock and any photograph of a real form.'],
        },
        {
          stance: 'seasoned',
          note: 'I would do the new rates first and deliver six films within a week, so that the date is safe whatever happens to the translations. Arabic and Ukrainian follow in the second week. Form names should come from the text file, not from a drawing; I will check step three for this. Has the frame of your screens changed since the last delivery, or does the lower margin stay?',
          answers: [
            'Numbers, the logo, the clock face and the hand that signs, as most people write with the right one.',
          ],
        },
        {
          stance: 'cheap',
          note: 'Text changes in three languages are done in two days. For Arabic I flip the scenes and check the text with a reader whom I know. Ukrainian has the same direction as German, so only the letters need a suitable typeface. I can deliver all ten films by the 16th provided that the translations reach me by the 8th. Shall the file names carry the year?',
          answers: ['The logo and numbers. I would ask my reader for the rest.'],
        },
      ],
    },
    {
      title: 'Four silent loops of 15 seconds for the tram stop screens',
      brief: `The film works, so the transport office lends us its screens at 22 stops for four weeks. Rules: 15 seconds, no sound, 1080 × 1920, no flashing faster than three times a second, H.264 below 12 Mbit/s, last frame equal to the first.

We want one loop for each of the four steps, made from the existing project, each with a single sentence of at most nine words, readable from five metres while standing in the rain. The web address has to be visible all the time.

German only. Please propose the four sentences, we will quarrel about them once.`,
      budget: 840,
      days: 12,
      questions: ['What would your sentence for step one be, in nine words or fewer?'],
      bids: [
        {
          stance: 'seasoned',
          note: 'Fifteen seconds at a tram stop means nobody sees the beginning, hence the sentence stands from first to last frame and only the picture moves. Type at least 120 pixels high for five metres. I would take the door of each step, open it, show one object and close it, which gives the loop for free. Do the screens dim at night? The second colour must still differ from grey then.',
          answers: ['Erst beantragen, dann beauftragen. Sonst ist das Geld weg.'],
        },
        {
          stance: 'newcomer',
          note: 'I would go to a tram stop in rain, stand five metres away and photograph a sheet with type in several sizes; the smallest that can be read is our size. For the four sentences I would send three proposals each, so that one quarrel is enough. The loops come out of the existing project, with the camera coming back to where it began. Is there a template from the transport office?',
          answers: ['Stellen Sie zuerst den Antrag, unterschreiben Sie danach.'],
        },
        {
          stance: 'misread',
          note: 'I would cut the 75-second film into four parts of about 19 seconds each and add music that fits a tram stop. Since the screens are wide, the existing 16:9 can be used without change, so the cost is low. The web address can appear at the end for two seconds. All could be ready this Friday. Which format does the sound need?',
          answers: ['Holen Sie sich jetzt Ihre neue Wärmepumpe und sparen Sie sofort Geld.'],
        },
      ],
    },
  ],
};
