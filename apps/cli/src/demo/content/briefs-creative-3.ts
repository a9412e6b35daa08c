import type { Brief } from './types';

export const canteenPodcast: Brief = {
  slug: 'canteen-podcast-cleanup',
  field: 'creative',
  client: 'oficina-grafica-ibirapora',
  title: 'Rescue nine podcast episodes recorded in a factory canteen',
  brief: `Our works council made a podcast about night shifts: nine conversations of 38 to 61 minutes. They were recorded in the canteen, since that is where people talk. There is a refrigerator at 50 Hz and its harmonics, cutlery, a coffee machine every few minutes, and two lapel microphones of which one clips when somebody laughs.

We have WAV 48 kHz, two tracks for seven episodes, one mixed track for episodes 4 and 8.

Wanted: speech that can be followed in a tram with cheap earphones. -16 LUFS integrated, true peak below -1 dB, mono. Keep the canteen audible, faintly; it belongs there. Keep dialect, pauses and half sentences. Cut only what is on our list of cuts (names, one quarrel in episode 6).

Also an intro of six seconds made of sounds from the recordings. No music library. MP3 128 kbit/s with chapters, plus WAV masters.`,
  currency: 'USD',
  budget: 1350,
  days: 25,
  skills: ['audio-editing'],
  questions: [
    'What would you do with clipped laughter?',
    'How do you treat episodes 4 and 8, where both voices are on one track?',
  ],
  milestones: [
    { title: 'Episode 1 complete, plus two minutes of episode 8', sharePercent: 25 },
    { title: 'Episodes 2 to 6 and intro', sharePercent: 45 },
    { title: 'Episodes 7 to 9, chapters, masters', sharePercent: 30 },
  ],
  bids: [
    {
      stance: 'seasoned',
      note: 'The refrigerator is the easy part, as it never changes; cutlery over speech is the hard one and must be drawn out by hand, a few hundred clicks an episode. I would clean the two tracks separately, open each only while its owner speaks, and let the other one through at minus 14 dB, so the room stays. Two minutes of episode 8 early is a wise wish: you hear at once what is possible. Do guests have to approve their own episode? If so I would send theirs first.',
      answers: [
        'De-clip what can be rebuilt, and for the rest use the other person’s microphone for that second. Laughter over there sounds natural.',
        'One track limits us to gentle noise reduction and riding the level by hand. I promise intelligible, not beautiful.',
      ],
    },
    {
      stance: 'cheap',
      note: 'Nine episodes, around seven and a half hours of sound. I can do one episode each day and a half with a fixed chain: hum filter, de-noise at low strength, de-clip, level, limiter. Your list of cuts is done first. For the intro I take the coffee machine, a tray and a door. Chapters need titles from you. I deliver through a folder in the cloud, with a text file of the measured loudness for each episode.',
      answers: ['The de-clip tool works for most; what is left gets lowered.', 'With the same chain, only weaker.'],
    },
    {
      stance: 'newcomer',
      note: 'I listened to three podcasts on the tram with earphones for five dollars while writing this, and half of them were lost between two stops. That is the test I would apply to each episode before you get it. I would note every place where I was not sure whether a pause is boredom or meaning, and leave it in. Would you send ten minutes of episode 6 so that I can show what I hear as canteen and what as noise?',
      answers: [
        'Try to repair it, listen to it ten times, and ask you if I still notice it.',
        'More carefully than the others: less noise reduction and more manual level changes. I would show you two strengths.',
      ],
    },
    {
      stance: 'specialist',
      note: 'A canteen with hard walls gives you 1.2 seconds of reverberation, and that hurts more in a tram than the refrigerator does. So: dereverberation first at a third of its strength, hum next, clicks by hand in the spectral view, expander last. Two lapel microphones at one table also comb-filter each other; I align them to the sample before anything else. For names in the list of cuts I would bridge with room tone from the same minute, so that nobody hears that something is missing.',
      answers: [
        'Rebuild peaks by interpolation up to about 4 ms; beyond that, replace from the second microphone, time aligned.',
        'Source separation for two voices, used only as a key for the level and never as the sound itself.',
      ],
    },
    {
      stance: 'misread',
      note: 'For your nine-minute episodes I propose a fresh concept: a jingle with guitar, a speaker between the sections and a shorter text without the half sentences, which tire the listener. All canteen noise will be gone, the voices will sound as in a studio, in stereo, one left and one right. I can do two episodes a day. Can you send a photo for the cover?',
      answers: [
        'I would cut the laughter out, as it does not carry information.',
        'I put the same voice on both sides.',
      ],
    },
  ],
  deliveryNote:
    'All nine episodes as MP3 with chapters and as WAV masters; loudness between -16.1 and -15.8 LUFS, highest true peak -1.2 dB. Cuts follow your list to the second, and the quarrel in episode 6 is bridged with room tone. Episode 8 is clear but thin, as announced after the sample. The intro is a tray, the refrigerator door and the laugh from episode 2.',
  changeRequest:
    'Mrs Adeyemi-Lindqvist would like minutes 22:10 to 22:48 taken out of episode 3, and in episode 7 the coffee machine at 12:30 covers the word overtime, which is the point of the sentence. Can that single word be saved?',
  clientReview: {
    quality: 5,
    communication: 4,
    speed: 4,
    reliability: 5,
    comment:
      'You hear people, and behind them the canteen, exactly as we wanted. Even the word under the coffee machine came back. Episode 8 stays the weak one, but that was said beforehand.',
  },
  freelancerReview: {
    quality: 5,
    communication: 5,
    speed: 5,
    reliability: 5,
    comment:
      'They knew what to keep, which matters more than knowing what to cut. Files named properly, list of cuts with seconds, answers the same evening. I would gladly do a second season.',
  },
  followUps: [
    {
      title: 'Recording kit and one-page guide for season two in the same canteen',
      brief: `Season two will be recorded in the same canteen by the same two colleagues, and we would like to spend less on rescue. Budget for equipment: USD 420 in total, bought new.

Please write which microphones and recorder, where at the table, which gain, what to switch off (the refrigerator may be off for 70 minutes, the kitchen confirmed it) and what to do when someone laughs. One page, with drawings or photographs, for people who repair presses for a living and fear no cables.

We then record ten minutes and you tell us what to move.`,
      budget: 260,
      days: 12,
      questions: ['Lapel or table microphones in this room, and why?'],
      bids: [
        {
          stance: 'seasoned',
          note: 'The corner by the tray trolley was the quietest place in season one, as I would guess from the echo in the episodes. Put the table there, two coats on the wall, and half of the trouble is gone before any money is spent. Two dynamic microphones on small stands, a two-track recorder with 32-bit float, so laughter cannot clip. Are the chairs on tiles? Felt pads cost four dollars and save many clicks.',
          answers: ['Dynamic table microphones, a hand’s width from the mouth. Lapels hear the whole room.'],
        },
        {
          stance: 'specialist',
          note: 'A recorder with 32-bit float removes the gain question for good; that takes about half of your sum. The rest goes into two supercardioid headset microphones, since people who gesture move away from table stands. I would draw the table from above with the blind side of each microphone turned to the coffee machine. After your ten minutes I would measure the distance between voice and room and tell you the number.',
          answers: [
            'Neither: headsets with a narrow pattern keep a constant distance, which in a hard room is worth most.',
          ],
        },
        {
          stance: 'newcomer',
          note: 'I would make the page from photographs of a table that I set up in the canteen of the school next door, which has the same tiles and the same echo. Each step with one picture and one sentence, for instance, recorder to the left, red light on. I test each microphone with laughter and cutlery. May I have a sketch with the distance from the table to the refrigerator?',
          answers: [
            'Table microphones, since nothing has to be clipped to a shirt and nobody touches them by accident.',
          ],
        },
      ],
    },
    {
      title: 'Transcripts with speaker names for the nine episodes, burned into audiograms',
      brief: `For deaf colleagues and for the archive we need transcripts of all nine episodes: speaker names, paragraphs, time every minute, dialect written as spoken but readable. We can check dialect words; please mark what you did not understand instead of guessing.

From each episode also one audiogram, 40 to 60 seconds, square, with waveform and subtitles of at most two lines, using one still photograph which we supply. You propose the passage, we approve it.

Transcripts as DOCX and VTT, audiograms as MP4. The cut version is the reference, not the raw sound.`,
      budget: 590,
      days: 18,
      questions: ['How do you mark passages that you could not understand?'],
      bids: [
        {
          stance: 'cheap',
          note: 'I run a speech recogniser for the raw text and then correct by ear at slow speed, which takes three hours for each hour of sound. Speakers are marked with names as soon as you tell me who is who in each first minute. Audiograms are made from one template with your photographs. Two episodes are delivered first so that you can judge how the dialect is written.',
          answers: ['With the time and three question marks in brackets.'],
        },
        {
          stance: 'seasoned',
          note: 'Seven and a half hours give about 68,000 words, so your own check of dialect words has to be easy: I would list every doubtful place in one table with a link to the second. For VTT the paragraphs must be cut differently from those in DOCX; I derive both from one file. Passages for the audiograms: should they invite to listen or stand alone? I would go for stand alone.',
          answers: ['In brackets with the time, my best hearing and a question mark, collected in a table for you.'],
        },
        {
          stance: 'misread',
          note: 'I can produce summaries of the nine episodes, about one page each, with the key messages as bullet points, in clean standard language so that everybody understands them. The videos could show a talking avatar of each speaker, with landscape format for the intranet. A summary is read more often than a long transcript. When could we have a call about the avatars?',
          answers: ['I leave these passages out, so that the text reads smoothly.'],
        },
      ],
    },
  ],
};

export const sewageIllustrations: Brief = {
  slug: 'sewage-plant-isometric-drawings',
  field: 'creative',
  client: 'kontor-for-form-vastkusten',
  title: 'Nine isometric drawings of a sewage treatment plant for the visitor centre',
  brief: `4,000 school children a year walk through our plant and see round concrete tanks with brown water. The panels beside the path date from 1996 and show a process that we no longer use.

We need nine drawings for panels of 1,200 × 800 mm: one overview and eight stages, from the screens to the outlet into the river. Isometric, cut open where something important happens inside, people for scale, water in five shades that mean something (we define which).

Material: site plan as DWG, a flow diagram, 160 photographs, and Mr Nwachukwu, who has run the plant for 22 years, for three calls of an hour. He has to sign every drawing before colour is added. Flow direction must agree with what children see when standing in front of the panel.

Vector files, layers named, text not in outlines. Printed on aluminium, exposed to sun, so no detail may depend on pale yellow.`,
  currency: 'EUR',
  budget: 4200,
  days: 60,
  skills: ['illustration'],
  questions: [
    'How do you turn the isometric view so that left and right agree with the place of each panel?',
    'Which program do you work in, and can we edit the text ourselves?',
    'What would you ask Mr Nwachukwu in the first hour?',
  ],
  milestones: [
    { title: 'Grey sketches of overview and stages 1 to 3, signed', sharePercent: 30 },
    { title: 'Grey sketches of stages 4 to 8, signed', sharePercent: 30 },
    { title: 'Coloured vector files', sharePercent: 40 },
  ],
  bids: [
    {
      stance: 'seasoned',
      note: 'Eight stages seen from eight places means up to four viewing corners. I would decide them on the site plan before the first sketch: mark each panel, draw an arrow for where the child looks, then choose of the four isometric directions the nearest one. The overview uses the one from the entrance gate. Grey sketches are cheap to correct, colour is not, so your rule about signing suits me. Are the sludge and gas parts included in the eight stages, or is this only the water line?',
      answers: [
        'From the arrow on the site plan; each drawing gets a small compass that shows its corner.',
        'Illustrator, with live text in one layer for each language.',
        'Which step visitors always misunderstand, and what breaks most often.',
      ],
    },
    {
      stance: 'cheap',
      note: 'I would model the tanks once as simple blocks, so all nine views come out of one model with correct proportions, and then draw lines and colours over them in vector. It saves much time for a plant with so many round tanks. Sketches for the first four drawings are ready in two weeks. The photographs help for railings and pumps. Is the DWG in metres? And which of the 160 pictures are of the present process?',
      answers: [
        'By turning the camera in the block model.',
        'Inkscape or Affinity, text stays editable.',
        'I would go through the flow diagram with him from beginning to end.',
      ],
    },
    {
      stance: 'newcomer',
      note: 'Treatment plants are the thing I like to draw most, since every pipe has a reason. In the first week I would draw the flow as one long strip without any perspective and let Mr Nwachukwu correct that, because an error in the order would otherwise spread over nine drawings. Then come the grey isometric sketches, two at a time. I would cut open the aeration tank with the diffusers visible and show the bacteria in a magnifier. How tall are the children on average? The best height of detail depends on it.',
      answers: [
        'I would ask for one phone photo taken at each panel’s place and hold my sketch beside it.',
        'Illustrator; the text is a separate layer, and your own people can change it.',
        'Where does the water go when it rains for three days?',
      ],
    },
    {
      stance: 'specialist',
      note: 'Panels of this size are read at two distances, three metres for the form and forty centimetres for the pump, so line weights need three fixed levels: 2.4, 1.0 and 0.5 mm in print. Five shades of water must also survive colour blindness and ten years of sunlight, so I would give each shade a pattern of flow lines too. One isometric grid for all drawings, so that later panels fit. I would ask the printer for the light fastness of each ink before fixing colours.',
      answers: [
        'Four view corners, one chosen for each panel, recorded in a table that is signed along with the sketch.',
        'Illustrator with linked symbols. Text is live and in one layer.',
        'Which numbers he quotes to visitors: flow, hours, tonnes. These become the captions.',
      ],
    },
    {
      stance: 'misread',
      note: 'A lovely project. For your visitor centre I imagine nine watercolours of the plant with much sky, the river and herons, in warm yellow morning light. They would be scanned at high resolution. For the children I would add a drop called Droppy who accompanies them. As a basis the photographs are quite enough, so nobody on your side has to spend time on calls. Which size should the paper have?',
      answers: [
        'The view would be from the front in all pictures.',
        'Watercolour on paper, delivered as JPEG.',
        'I would ask him for his favourite place in the plant.',
      ],
    },
  ],
  deliveryNote:
    'Nine drawings as layered vector files, live text in German and English, plus PDF previews at full size. Each sketch bears the signature of Mr Nwachukwu as a scan. Five shades of water each have their own flow lines, so they differ in grey too. View corners are listed in views.pdf. The return sludge line in stage five was changed twice, and the final state follows the photo of 14 March.',
  changeRequest:
    'Mr Nwachukwu walked the path with prints. On stage six the scraper turns clockwise in the drawing and anticlockwise in the tank, and the railing of stage two is on the side where the children stand. Please turn the one and move the other.',
  clientReview: {
    quality: 5,
    communication: 5,
    speed: 3,
    reliability: 5,
    comment:
      'Children now point at the panel and then at the tank, and both agree. It was finished a fortnight late, partly because our engineer was ill. Every correction was made without complaint.',
  },
  freelancerReview: {
    quality: 5,
    communication: 5,
    speed: 3,
    reliability: 5,
    comment:
      'Mr Nwachukwu is the best client contact one can have: precise, patient and funny. Three calls became six, and the extra ones were paid. The photographs were well sorted.',
  },
  followUps: [
    {
      title: 'Worksheets for school classes, ages 8 to 11 and 12 to 15',
      brief: `Teachers ask for something to fill in while walking. From the nine drawings we want two worksheets, A4 on both sides, black only for school copiers: one for ages 8 to 11, one for 12 to 15.

We have the questions (written with two teachers); you simplify the drawings to line art with gaps for labels, arrows and numbers. Line art has to survive the third copy of a copy. An answer sheet for teachers belongs to each.

The order of the questions must follow the path, including the steps where one cannot write because of the wind.`,
      budget: 480,
      days: 15,
      questions: ['How much detail do you take out for a copier, and how do you test it?'],
      bids: [
        {
          stance: 'newcomer',
          note: 'I would take the sketches before colour as the basis, keep the two thicker line levels and drop the third. Then copy the sheet three times on the machine at my local shop and look whether each gap for a label is still clear. For the younger ones I would enlarge the cut-open tanks and leave the buildings as outlines. May a few of the answer gaps be drawings rather than words?',
          answers: ['Everything under 1 mm goes. The test is a copy of a copy of a copy.'],
        },
        {
          stance: 'seasoned',
          note: 'Since the line weights in the panel files follow fixed levels, line art is mostly a matter of switching layers and redrawing water as arrows. The time goes into the gaps: a child of eight writes 9 mm high. I would set the fields at 10 mm for the younger and 7 for the older, and move the writing steps to the places sheltered from the wind. Do you have a list of those?',
          answers: ['I keep outlines and flow. It gets tested on a school copier at its worst setting.'],
        },
        {
          stance: 'cheap',
          note: 'Two worksheets and two answer sheets are a clear job. I convert the drawings to black lines, remove fills, set your questions and draw boxes for answers. First version in five days, then one round with the teachers. I only need the questions as text and the order of the path. Black areas are avoided, since copiers turn them into stripes.',
          answers: ['I remove patterns and thin lines, and print it on an old laser printer.'],
        },
      ],
    },
    {
      title: 'Animated cut-away of the digester tower for the foyer screen',
      brief: `Panel eight (digestion and gas) is the one in front of which everybody stops. For the foyer we would like it to move: sludge rising and sinking, gas bubbles to the top, gas to the engine, heat back to the tower, electricity to the plant. One loop of 40 seconds, 3840 × 2160, silent.

Use the vector drawing with its layers. Flow speeds should be in the right proportion to one another; Mr Nwachukwu gives the numbers (22 days in the tower, 4 seconds in the gas pipe) and a way must be found to show both in one picture.`,
      budget: 980,
      days: 24,
      questions: ['How would you show 22 days and 4 seconds in one loop?'],
      bids: [
        {
          stance: 'specialist',
          note: 'Two clocks solve it: a calendar beside the tower that turns 22 leaves during the loop, and a second hand at the gas pipe that runs in real time. Particles follow paths I draw inside the existing layers, so the style stays that of the panel. A loop of 40 seconds closes if every path length is a divisor of it; I would plan those before moving anything. Which player drives the screen?',
          answers: ['With two visible clocks and a dotted border where the time scale changes.'],
        },
        {
          stance: 'seasoned',
          note: 'I would follow one single marked drop of sludge through all 22 days, with the day counted beside it, while the gas keeps bubbling at normal speed around. The eye then understands slow and fast without text. The heat pipe back to the tower is easily forgotten; it gets its own colour. Would the foyer allow a line of text for people who do not know what an engine does here?',
          answers: ['One marked particle with a day counter, and everything else at its true speed.'],
        },
        {
          stance: 'misread',
          note: 'I would build the digester tower in photorealistic 3D, with the camera flying through the tank and sound of bubbles, 22 seconds long, as you wrote. The 2D drawing is then no longer needed, but I could take its colours. For a film in HD the render time is about three days. Please send plans of the concrete structure and the inner coating.',
          answers: ['Twenty-two seconds would be the length of the film.'],
        },
      ],
    },
  ],
};
