import type { Brief } from './types';

export const flatPackBench: Brief = {
  slug: 'flat-pack-bench-assembly-model',
  field: 'creative',
  client: 'kontor-for-form-vastkusten',
  title: '3D model and assembly film of a flat-pack garden bench, 11 parts',
  brief: `We make a cedar bench which is sold in a carton and assembled by the buyer. 14 per cent of buyers write to us: they mount the two side frames the wrong way round, since both look the same until the seat does not fit.

We have STEP files of all 11 parts and 26 screws of three lengths, exported by our supplier, with wrong names and one part in inches.

Wanted: a clean Blender model with real dimensions (tolerance 0.5 mm), wood with believable grain direction, an assembly film of two minutes without words, and 12 still pictures in line style for the printed manual. The film should show the mistake with the side frames and how to notice it before the first screw.

No hands needed. Neutral background. Screws must be told apart on a phone screen. Film 1080p, stills as SVG, the Blender file with all materials packed.`,
  currency: 'JPY',
  budget: 210000,
  days: 30,
  skills: ['3d-modelling', 'motion-graphics'],
  questions: [
    'How would you make the two side frames distinguishable without changing the product?',
    'How do you get line drawings as SVG out of the model?',
  ],
  milestones: [
    { title: 'Checked model with named parts', sharePercent: 30 },
    { title: 'Film as grey preview', sharePercent: 30 },
    { title: 'Final film and 12 line drawings', sharePercent: 40 },
  ],
  bids: [
    {
      stance: 'seasoned',
      note: 'Before the film, the model has to answer why people err: I would put both side frames on screen and look for the first visible difference, probably the two pilot holes for the back rest. Everything in the film then leads the eye to those holes. The STEP part in inches will show at once when assembled. For screws I use three colours and three silhouettes, larger than life, in a strip at the lower edge. Is the order of the steps fixed by the printed manual, or may it improve?',
      answers: [
        'By the pilot holes: the film turns both frames until the holes face each other, and marks them with a coloured dot.',
        'With the line renderer of Blender for each still, exported as SVG and cleaned by hand to two line weights.',
      ],
    },
    {
      stance: 'cheap',
      note: 'I convert the STEP files to meshes, correct scale and names, apply a cedar texture along the length of each part and animate part by part with simple moves. The camera stays on two positions, which saves render time. Grey preview after ten days. The line pictures come from the same scenes with a freestyle render. Could you send a photograph of a wrongly assembled bench, so the mistake is shown as it happens?',
      answers: ['With a letter L and R shown in the film.', 'Freestyle SVG export, then some tidying.'],
    },
    {
      stance: 'newcomer',
      note: 'I would build your bench twice: once in Blender and once in cardboard on scale 1:5, because the mistake with the frames can only be understood with the parts in hand. If it is possible, send me the manual as it is today and five of the letters from buyers; their words show at which step they noticed. In the model every screw has the right thread length, so a wrong one visibly comes out on the other side. You receive a state every second day.',
      answers: [
        'Lay both on the floor with the bevelled edge up: in one the slot is near, in the other far. The film would show that for four seconds.',
        'Through the SVG line export, and I redraw hidden lines where they confuse.',
      ],
    },
    {
      stance: 'specialist',
      note: 'A wordless manual has a grammar: one action a picture, the same viewing direction until the object itself is turned, and the turn is a picture of its own. I would write the twelve stills first as a sequence, since the film follows from it. Grain matters for the frames as well: if the grain of the left one runs the other way in the texture, buyers will search for it in the real wood. Are the parts cut from one board, or mixed? Render in 1080p with 25 frames, two minutes, about two nights.',
      answers: [
        'By a comparison picture with tick and cross at step two, before any screw, showing the slot position against the seat slat.',
        'Line renderer with separate passes for outline, crease and hidden, written to three layers of one SVG.',
      ],
    },
    {
      stance: 'misread',
      note: 'I would love to render your metal garden bench in a summer garden with flowers and a couple drinking tea, as a commercial of 30 seconds. With HDRI light and depth of field it looks photographic. For the assembly I can add text explanations in English that the buyer reads. The 12 screws would be shown at the end. Please send a few photos, and I model it from those by eye.',
      answers: ['I would paint one of them in another colour.', 'I can deliver them as PNG in high resolution.'],
    },
  ],
  deliveryNote:
    'The model has 11 parts and 26 screws named as in your parts list; the part in inches was the lower brace and is converted. Film: 1 min 58 s, the comparison of the side frames is at 0:21. Twelve SVGs with two line weights and a separate layer for arrows. The Blender file is packed and opens without any missing texture. Largest deviation against STEP: 0.3 mm.',
  clientReview: {
    quality: 5,
    communication: 5,
    speed: 5,
    reliability: 5,
    comment:
      'Letters about the side frames fell from 14 to 3 per cent in the first two months. The drawings are clearer than those of firms far larger than ours. Delivered three days early.',
  },
  freelancerReview: {
    quality: 5,
    communication: 4,
    speed: 5,
    reliability: 5,
    comment:
      'Exact requirements and quick, polite answers. They even sent a carton with a real bench so that I could check the washer. The STEP files needed more cleaning than described.',
  },
  followUps: [
    {
      title: 'Same treatment for the folding table, 17 parts with two hinges',
      brief: `The folding table is our second product, and the questions of buyers concern the hinges: they screw them on with the table open, after which it does not close.

STEP files again, 17 parts, 34 screws of four lengths, this time with correct names. We want the same: model, film of up to two and a half minutes, 14 stills, same line weights, same strip with screws, same camera height as for the bench. The folding movement must be physically right, as two slats clear each other by 2 mm only.

Please reuse materials and scenes of the bench file.`,
      budget: 165000,
      days: 24,
      questions: ['How do you check a clearance of 2 mm in an animation?'],
      bids: [
        {
          stance: 'seasoned',
          note: 'Folding should be driven by the hinge axes and nothing else, so parts are parented to true pivots and not moved by hand; the 2 mm then prove themselves. I would show the table being closed once after each hinge is screwed on, which makes the wrong state impossible to miss. Bench materials, strip and camera come over by linking the library. Are left and right hinges the same part?',
          answers: ['With a section view through the two slats over the whole movement, measured every five degrees.'],
        },
        {
          stance: 'newcomer',
          note: 'I would start with the hinge only: model, axis, movement, a short clip of ten seconds which your carpenter approves. When that is right, the other 15 parts are calm work. For the buyer’s mistake I would use the same picture with tick and cross as for the bench, so that both manuals speak one language. Might I know which of the four screws is confused most often?',
          answers: [
            'By an intersection test between the slat meshes at each frame, and a picture of the nearest moment.',
          ],
        },
        {
          stance: 'cheap',
          note: 'As scenes and materials exist, this goes faster than the bench. I import the parts, check the names, set both hinges as bones and animate the folding with them. Fourteen stills are exported with the same settings. I would deliver a grey film after eight days and the end result one week after your comments. The clearance I check visually from the side.',
          answers: ['I look at it from the side in close-up and correct the pivot.'],
        },
      ],
    },
    {
      title: 'Eight product pictures of bench and table for the shop, rendered',
      brief: `From the two models we need eight pictures for the shop: each product from the front at three quarters, from the side, one detail, and one with dimensions. White background with a soft shadow, 3000 px wide.

The wood must look like ours: light cedar, knots up to 15 mm, no reddish tint. We send three boards as photographs with a grey card. Buyers complain when the real wood is less perfect than the picture, so please leave knots and differences between slats in.

The dimension picture in centimetres and inches, lines as in the manuals.`,
      budget: 72000,
      days: 14,
      questions: ['How do you match the wood to our three photographs?'],
      bids: [
        {
          stance: 'specialist',
          note: 'I would build the wood from your photographs instead of a generated grain: three boards, cut into 24 regions, one for each slat, so no knot appears twice. The grey card gives the colour; I check with a render of the card itself next to the board. End grain on the cut faces is often forgotten and gives renders away. For the shadow: should it fall in the same direction as in your other shop pictures?',
          answers: [
            'By rendering the photographed board under the same light and comparing it with the grey card in numbers.',
          ],
        },
        {
          stance: 'cheap',
          note: 'Eight pictures from finished models are a matter of four days. I map your board photographs on the slats with different offsets so they vary, put one large light at the top left and render on white with a shadow pass. The dimension picture uses the line layer of the manuals with both units. One round of changes in colour is included.',
          answers: ['I correct the photographs by the grey card and use them directly as textures.'],
        },
        {
          stance: 'misread',
          note: 'I propose eight lifestyle scenes: terrace, balcony, lake, cherry trees. A perfect dark walnut without knots would look more noble on the white bench. I would render in 1200 px, which suffices for the web. The measure picture is simple, since I can write the centimetres on it in a nice script. Which season should be shown first?',
          answers: ['I have a library of fine walnut textures.'],
        },
      ],
    },
  ],
};

export const lectureClips: Brief = {
  slug: 'lecture-recordings-to-clips',
  field: 'creative',
  client: 'tidemark-commissions',
  title: 'Cut four hours of lectures on soil health into 12 clips with subtitles',
  brief: `Our farmers' training institute recorded four lectures of one hour each in Kannada and English mixed, as people here speak. Two fixed cameras, a lapel microphone, slides on a wall that the camera overexposes. Slides also exist as PPTX.

Farmers will not watch an hour. We want 12 clips of 3 to 5 minutes, one question each (we have the list: When is gypsum useful? How deep do I take a sample?). The lecturer often answers in two places, so sentences from different minutes must be joined without changing the meaning. Prof. Hegde approves each clip.

Slides to be inserted from the PPTX, redrawn simply where the type is below 24 points. Subtitles in Kannada and English, SRT and burned in for WhatsApp, where files must stay below 16 MB.

No music, no zooms, no emojis.`,
  currency: 'INR',
  budget: 68000,
  days: 35,
  skills: ['video-editing'],
  questions: [
    'Do you understand Kannada, or how do you make sure that a cut does not change the meaning?',
    'How do you bring five minutes with slides below 16 MB and keep type readable?',
  ],
  milestones: [
    { title: 'Paper edit of all 12 clips and two finished clips', sharePercent: 35 },
    { title: 'Ten further clips without subtitles, approved', sharePercent: 40 },
    { title: 'Subtitles, WhatsApp versions, project files', sharePercent: 25 },
  ],
  bids: [
    {
      stance: 'seasoned',
      note: 'Joining answers from two places is an editorial matter, so paper comes first: I would transcribe the four hours with times, mark the sentences for each of the twelve questions in colour, and let Prof. Hegde approve the text before a single cut. It saves him watching twelve clips three times. The second camera covers every join. Slides go full screen, with his voice underneath, and only as long as he speaks of them. Is the slide order in the PPTX the one of the lectures?',
      answers: [
        'I follow Kannada with the transcript, and a native speaker reads each paper edit aloud.',
        'Two-pass H.265 is risky on old phones, so H.264 at 854 px and 340 kbit/s, with slides redrawn in large type. Still pictures cost almost nothing.',
      ],
    },
    {
      stance: 'cheap',
      note: 'I can cut these clips at about one a day after the paper edit. I set up one timeline for each lecture with both cameras in sync, and take sub-clips for the questions. Wall slides are replaced by exported slide images. Subtitles I make from the transcript in both languages, each line at most 38 letters. The versions for WhatsApp get rendered in one batch. Please share the list of questions and an hour of the material to look at.',
      answers: [
        'I speak it at home. English terms I leave as spoken.',
        'Lower frame rate of 15 in the slide parts, and 640 px.',
      ],
    },
    {
      stance: 'newcomer',
      note: 'My uncle grows groundnut and gets such clips on his phone, so I asked him what makes him stop: a beginning without an answer. I would start each clip with the question as text for three seconds and the answer in one sentence, and let the reasons follow. I have cut interviews up to now and no lectures. For that reason I would show you clip one in two versions before going on. Should units be in acres and cents or in hectares?',
      answers: [
        'I understand spoken Kannada well and read it slowly. Each join would be listed with both times, so it can be checked in a minute.',
        'I would test on a five-year-old phone, with large slide type and a low bit rate for the talking parts.',
      ],
    },
    {
      stance: 'specialist',
      note: 'For agricultural advice a wrongly joined sentence costs a harvest. I keep an edit log with source times for every sentence, marked red where a condition (only on sodic soil, not before rain) stood in another place, and such conditions never get cut. Overexposed slides are replaced throughout, including the half seconds at which they would appear behind his shoulder. Subtitles for mixed speech: Kannada line above, English below, or two separate files? Burned in, both together would cover a fifth of the picture.',
      answers: [
        'Native level. A second person compares log and clip before the professor does.',
        '720p for slides at 5 frames a second, 480p for speech, concatenated; 4 minutes give 13 MB.',
      ],
    },
    {
      stance: 'misread',
      note: 'I will edit your 12 lectures to four highlight videos with energetic music, animated captions and zooms on the professor’s face, which raises the watch time. For each video I make a thumbnail with an expressive headline. The mixed language could be dubbed by an AI voice in clean English. The files are delivered in 4K for YouTube. What is the name of your channel?',
      answers: ['I do not know it, but the dubbing tool does.', 'WhatsApp users can be sent the YouTube link.'],
    },
  ],
  deliveryNote:
    'Twelve clips between 3:04 and 4:52, each with SRT in Kannada and English and a WhatsApp version; the largest has 14.8 MB. The edit log lists all 167 joins with source times. Twenty-three slides were redrawn at 30 points and more. In clip 9, on gypsum, the condition about sodic soil stands at the start and at the end, as Prof. Hegde wished.',
  changeRequest:
    'In clip 4 the professor says six inches and the slide shows 20 cm. Farmers will ask. Please add (20 cm is about 8 inches) on the slide, and he will record the sentence again on his phone; kindly insert the new voice.',
  clientReview: {
    quality: 4,
    communication: 5,
    speed: 4,
    reliability: 5,
    comment:
      'Prof. Hegde approved eleven of twelve clips at the first viewing. The log of joins gave him confidence. Some English subtitles are stiff, but the Kannada ones are as people talk.',
  },
  freelancerReview: {
    quality: 5,
    communication: 4,
    speed: 3,
    reliability: 4,
    comment:
      'A serious client with a serious subject. The professor was in the field for two weeks and could not approve anything; the dates were moved by agreement and the payment came as promised.',
  },
  followUps: [
    {
      title: 'Hindi and Telugu subtitles for the 12 soil clips',
      brief: `Two neighbouring states have asked for the clips. We have translations of the Kannada transcripts into Hindi and Telugu, done by our agronomists, sentence by sentence in Excel, not cut to subtitle length.

Please cut them into subtitles (two lines, at most 40 letters, at least 1.2 seconds), time them to the existing clips, and render WhatsApp versions below 16 MB in both languages. Names of fertilisers must be as on the bag in that state; the list is in the second sheet.

An agronomist of each state checks two clips before the rest is rendered.`,
      budget: 21000,
      days: 15,
      questions: ['What do you do when the translation is too long for the time?'],
      bids: [
        {
          stance: 'cheap',
          note: 'I would import the Excel sheet with the existing times of the Kannada SRT, split long lines automatically by words, then go through each clip by eye. Telugu needs a typeface with proper conjuncts, which I test in the burned version. Two clips for each state come first. The rendering runs at night. Twenty-four files plus the SRTs would be complete within ten days.',
          answers: ['I shorten filler words and mark the line for your agronomist.'],
        },
        {
          stance: 'seasoned',
          note: 'Translations by agronomists are exact and long, so the real work is shortening without touching doses and conditions. I mark every shortened sentence in your sheet with old and new text, so that the check takes an hour. Fertiliser names get replaced by list before cutting. Do both states use the same unit for area? If not, the slides with cents need a second version.',
          answers: [
            'Shorten words, never numbers or conditions; if it still does not fit, let the subtitle stand over the next pause.',
          ],
        },
        {
          stance: 'misread',
          note: 'For Hindi and Telugu I can offer new voice recordings with two speakers from my studio, so the subtitles would be unnecessary. It needs about one day for each clip. The translation I would do myself with software, the Excel sheet is then not required. The clips could get new titles which are more catchy. Which gender should the voices have?',
          answers: ['The speakers talk faster.'],
        },
      ],
    },
    {
      title: 'Film two demonstrations by phone: directing notes and editing',
      brief: `Two of the twelve questions need to be shown, not told: taking a soil sample, and the jar test for texture. A field officer will film both with her phone (1080p), alone, in one morning.

You write the directing notes (shots, distance, light, what to say, what to repeat), at most one page for each demonstration, in Kannada. You look at the material the same evening, tell her what is missing, and edit two clips of three minutes in the style of the twelve.

The jar test takes 24 hours to settle; propose how to film that with one phone that she also needs for calls.`,
      budget: 16500,
      days: 20,
      questions: ['How would you film 24 hours of settling with a phone that is needed for calls?'],
      bids: [
        {
          stance: 'seasoned',
          note: 'Mark the table and the stand with tape, so that the phone can be taken away and put back to the same spot: pictures at 0, 1, 5, 30 minutes, 2 and 24 hours are enough, dissolved into one another. The notes would be a list of eleven shots with a drawing for each. She should film the hands from her own side, over the shoulder. Is there shade at noon near the field?',
          answers: ['Six still pictures from a taped position, at fixed times written on her page.'],
        },
        {
          stance: 'newcomer',
          note: 'I would do both demonstrations with my own phone first and send her that clip along with the page, since a bad example from me teaches faster than good words. Then she knows how near to go for the sample at 15 cm depth. I stay reachable by telephone during her morning. Can she take a second morning in case the wind spoils the sound?',
          answers: [
            'By photographs at set times with the jar and phone on marked spots; a paper clock beside the jar shows the hour.',
          ],
        },
        {
          stance: 'specialist',
          note: 'The notes must separate what is done from what is said: hands first, in silence, then voice recorded indoors on the same day, because wind in a phone microphone cannot be removed. For the sample I want one continuous take in which the V-cut and the slice are seen whole. The edit keeps the question in front as in the twelve. Which spade do farmers own there?',
          answers: [
            'Borrow an old phone without a SIM card for one day; otherwise photographs from a taped mark at six times.',
          ],
        },
      ],
    },
  ],
};
